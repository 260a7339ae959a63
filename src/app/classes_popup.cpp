#include "app/classes_popup.h"

#include "map/palette.h"
#include "ui_classes_popup.h"

#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

namespace app {

using document::MapState;
using statistics::BreakMethod;

namespace {

QIcon swatch(const map::Palette& palette) {
    constexpr int kClasses = 7;
    constexpr int kScale = 2; // Sharp at 200 % too.
    QPixmap pixmap(84 * kScale, 14 * kScale);
    QPainter painter(&pixmap);
    const auto colours = palette.colours(kClasses);
    for (int i = 0; i < kClasses; ++i)
        painter.fillRect(i * 12 * kScale, 0, 12 * kScale, 14 * kScale, colours[static_cast<std::size_t>(i)]);
    pixmap.setDevicePixelRatio(kScale);
    return pixmap;
}

/// Decimal commas or points, separated by semicolons or spaces; nothing when that is not a strictly ascending list.
std::optional<std::vector<double>> numbersIn(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[;\\s]+"));
    std::vector<double> numbers;
    for (QString part : text.split(separators, Qt::SkipEmptyParts)) {
        bool ok = false;
        const double number = part.replace(u',', u'.').toDouble(&ok);
        if (!ok || (!numbers.empty() && number <= numbers.back()))
            return {};
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace

ClassesPopup::ClassesPopup(document::Document& document, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_document(document), m_ui(std::make_unique<Ui::ClassesPopup>()) {
    m_ui->setupUi(this);
    setFrameShape(QFrame::StyledPanel);
    m_ui->note->setProperty("type", QStringLiteral("small"));
    fillMethods();
    fillPalettes();
    connect(m_ui->method, &QComboBox::activated, this, &ClassesPopup::chooseMethod);
    connect(m_ui->count, &QSpinBox::valueChanged, this, &ClassesPopup::chooseCount);
    connect(m_ui->palette, &QComboBox::activated, this, &ClassesPopup::choosePalette);
    connect(m_ui->breaks, &QLineEdit::editingFinished, this, &ClassesPopup::typeBreaks);
    connect(m_ui->reversed, &QCheckBox::toggled, this, [this](bool reversed) {
        if (!m_following)
            m_document.edit(tr("Palette inversée"), [reversed](MapState& state) { state.paletteReversed = reversed; });
    });
    connect(&m_document, &document::Document::changed, this, [this](document::Changes changes) {
        if (changes & (document::Change::Style | document::Change::Dataset))
            follow();
    });
    follow();
}

ClassesPopup::~ClassesPopup() = default;

QString ClassesPopup::summary() const {
    const auto& classes = m_document.state().classification;
    const auto count =
        classes.method == BreakMethod::Typed ? static_cast<int>(classes.typedBreaks.size()) + 1 : classes.classCount;
    return tr("%1 · %2").arg(m_ui->method->currentText()).arg(count);
}

void ClassesPopup::fillMethods() {
    const auto add = [this](BreakMethod method, const QString& name) {
        m_ui->method->addItem(name, QVariant::fromValue(static_cast<int>(method)));
    };
    add(BreakMethod::Quantile, tr("Quantiles"));
    add(BreakMethod::NaturalBreaks, tr("Seuils naturels"));
    add(BreakMethod::EqualInterval, tr("Intervalles égaux"));
    add(BreakMethod::StandardDeviation, tr("Écart type"));
    add(BreakMethod::Typed, tr("Bornes choisies"));
}

void ClassesPopup::fillPalettes() {
    m_ui->palette->addItem(tr("Celle du thème"), QString());
    for (const map::Palette& palette : map::palettes()) {
        const QString name = palette.displayLabel();
        const QString label = palette.colourBlindSafe ? name : tr("%1 (daltonisme : à éviter)").arg(name);
        m_ui->palette->addItem(swatch(palette), label, palette.name);
    }
}

void ClassesPopup::follow() {
    m_following = true;
    const MapState& state = m_document.state();
    const bool typed = state.classification.method == BreakMethod::Typed;
    m_ui->method->setCurrentIndex(m_ui->method->findData(static_cast<int>(state.classification.method)));
    m_ui->count->setValue(state.classification.classCount);
    m_ui->count->setVisible(!typed);
    m_ui->countLabel->setVisible(!typed);
    m_ui->breaks->setVisible(typed);
    m_ui->breaksLabel->setVisible(typed);
    m_ui->breaks->setText(breaksText());
    m_ui->palette->setCurrentIndex(std::max(0, m_ui->palette->findData(state.palette)));
    m_ui->reversed->setChecked(state.paletteReversed);
    setEnabled(state.theme != document::Theme::Decision);
    note(typed ? tr("Bornes intérieures, de la plus petite à la plus grande, séparées par des points-virgules.")
               : QString());
    adjustSize();
    m_following = false;
}

double ClassesPopup::displayFactor() const {
    return m_document.results() ? m_document.results()->theme.displayFactor : 1;
}

QString ClassesPopup::breaksText() const {
    QStringList parts;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    for (const double bound : m_document.state().classification.typedBreaks)
        parts << locale.toString(bound * displayFactor(), 'g', 6);
    return parts.join(QStringLiteral(" ; "));
}

void ClassesPopup::chooseMethod(int row) {
    const auto method = static_cast<BreakMethod>(m_ui->method->itemData(row).toInt());
    const auto& results = m_document.results();
    m_document.edit(tr("Méthode : %1").arg(m_ui->method->itemText(row)), [&](MapState& state) {
        state.classification.method = method;
        // Typed breaks begin where the classes were, to be moved from there.
        if (method == BreakMethod::Typed && state.classification.typedBreaks.empty() && results &&
            results->theme.bounds.size() > 2)
            state.classification.typedBreaks.assign(results->theme.bounds.begin() + 1, results->theme.bounds.end() - 1);
    });
}

void ClassesPopup::chooseCount(int count) {
    if (m_following)
        return;
    m_document.edit(
        tr("%n classes", nullptr, count), [count](MapState& state) { state.classification.classCount = count; },
        QStringLiteral("classCount"));
}

void ClassesPopup::choosePalette(int row) {
    const QString name = m_ui->palette->itemData(row).toString();
    m_document.edit(tr("Palette : %1").arg(m_ui->palette->itemText(row)),
                    [&name](MapState& state) { state.palette = name; });
}

void ClassesPopup::typeBreaks() {
    if (m_following || m_ui->breaks->text() == breaksText())
        return;
    auto bounds = numbersIn(m_ui->breaks->text());
    constexpr std::size_t kFewest = 2, kMost = 8; // 3 to 9 classes.
    if (!bounds || bounds->size() < kFewest || bounds->size() > kMost) {
        note(tr("Il faut de deux à huit nombres croissants : les bornes d’avant restent."), true);
        return;
    }
    for (double& bound : *bounds)
        bound /= displayFactor();
    m_document.edit(tr("Bornes choisies"), [&bounds](MapState& state) { state.classification.typedBreaks = *bounds; });
}

void ClassesPopup::note(const QString& words, bool wrong) {
    m_ui->note->setText(words);
    m_ui->note->setVisible(!words.isEmpty());
    m_ui->note->setProperty("type", wrong ? QStringLiteral("strong") : QStringLiteral("small"));
    style()->unpolish(m_ui->note);
    style()->polish(m_ui->note);
    adjustSize();
}

} // namespace app
