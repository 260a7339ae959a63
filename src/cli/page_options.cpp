#include "cli/page_options.h"

#include "cli/option_text.h"
#include "document/layout_file.h"
#include "document/layout_keys.h"
#include "io/plain_file.h"
#include "publish/map_panels.h"
#include "publish/page_models.h"
#include "publish/page_templates.h"
#include "publish/provenance.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace cli {

using document::Layout;
using document::MapState;
using document::NamedLayout;
using document::PageElement;
using territory::Expected;
using territory::Problem;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::PageOptions)
};

constexpr qint64 kMostLogoBytes = 1 << 20; ///< The layout itself allows less.

QString templateWords() {
    QStringList keys;
    for (const publish::PageTemplate& page : publish::pageTemplates()) {
        keys.append(page.key);
    }
    return keys.join(u", "_s);
}

/// The model that was saved under that name in the window, or that a file holds.
Expected<NamedLayout> savedModel(const QString& nameOrFile) {
    std::vector<NamedLayout> saved = document::savedLayouts(document::layoutFolder());
    const auto found = std::ranges::find(saved, nameOrFile, &NamedLayout::name);
    if (found != saved.end()) {
        return *found;
    }
    if (QFileInfo(nameOrFile).isFile()) {
        return document::readLayoutFile(nameOrFile);
    }
    QStringList names;
    for (const NamedLayout& one : saved) {
        names.append(Words::tr("« %1 »").arg(one.name));
    }
    const QString remedy = Words::tr("Choisissez parmi : %1.").arg(templateWords());
    return tl::unexpected(badOption(
        u"--template"_s, nameOrFile,
        names.isEmpty() ? remedy : remedy + u' ' + Words::tr("Modèles enregistrés : %1.").arg(names.join(u", "_s))));
}

QString elementWords() {
    return allWords(document::pageElementKeys());
}

/// The layout so changed, if it still is one that can be: the limits are those of its JSON.
template <class Change>
Expected<void> change(Layout& layout, const QString& option, const QString& text, const QString& remedy,
                      Change change) {
    Layout changed = layout;
    change(changed);
    if (!Layout::fromJson(changed.toJson())) {
        return tl::unexpected(badOption(option, text, remedy));
    }
    layout = changed;
    return {};
}

Expected<Layout> layoutOf(const QString& text) {
    if (!text.startsWith(u'{')) {
        return document::readLayoutFile(text).map([](const NamedLayout& saved) { return saved.layout; });
    }
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isObject()) {
        return tl::unexpected(badOption(u"--layout"_s, text, Words::tr("Nommez un fichier, ou écrivez du JSON.")));
    }
    return Layout::fromJson(json.object());
}

} // namespace

void PageOptions::addTo(CLI::App& command) {
    const auto add = [&command](const char* option, std::string& target, const QString& description) {
        command.add_option(option, target, description.toStdString());
    };
    add("--layout", m_layout, Words::tr("Mise en page enregistrée (JSON) : un fichier, ou le JSON même"));
    add("--template", m_template, Words::tr("Modèle de page : %1").arg(templateWords()));
    add("--size", m_size, Words::tr("Largeur et hauteur : 1600x900 en pixels, ou 180x120mm"));
    add("--dpi", m_dpi, Words::tr("Pixels par pouce : 96 d’ordinaire, 300 pour une page en millimètres"));
    add("--subtitle", m_subtitle, Words::tr("Sous-titre"));
    add("--note", m_note, Words::tr("Remarque ajoutée à celles que fait le programme"));
    add("--credit", m_credit, Words::tr("Crédit"));
    add("--legend", m_legend, Words::tr("Forme de la légende : %1").arg(allWords(document::legendShapeKeys())));
    add("--show-element", m_shown, Words::tr("Éléments de la page à montrer : %1").arg(elementWords()));
    add("--hide-element", m_hidden, Words::tr("Éléments de la page à cacher : les mêmes"));
    add("--panels", m_panels,
        Words::tr("Plusieurs cartes sur une légende : indicators (celles des indicateurs), before-after (avant et "
                  "après le changement de poids) ou one"));
    add("--table-rows", m_rows, Words::tr("Lignes du tableau, de 1 à 100"));
    add("--alt", m_alt, Words::tr("Texte de remplacement, pour qui ne voit pas l’image"));
    add("--logo", m_logo, Words::tr("Logo, une image PNG d’au plus 256 Kio"));
    add("--overrule", m_overruled, Words::tr("Remarques de --lint à ne plus faire, séparées par des virgules"));
    command.add_flag("--outlines", m_outlines,
                     Words::tr("SVG : textes en contours, pour qui n’a pas la police").toStdString());
}

Expected<void> PageOptions::applyTo(Layout& layout) const {
    layout.textAsOutlines = layout.textAsOutlines || m_outlines;
    return applyWhole(layout)
        .and_then([&] { return applyTemplate(layout); })
        .and_then([&] { return applySize(layout); })
        .and_then([&] { return applyDpi(layout); })
        .and_then([&] { return applyLegend(layout); })
        .and_then([&] { return applyRows(layout); })
        .and_then([&] { return applyTexts(layout); })
        .and_then([&] { return applyLogo(layout); })
        .and_then([&] { return applyElements(m_shown, u"--show-element"_s, true, layout); })
        .and_then([&] { return applyElements(m_hidden, u"--hide-element"_s, false, layout); });
}

Expected<void> PageOptions::applyWhole(Layout& layout) const {
    if (m_layout.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_layout);
    const auto read = layoutOf(text);
    if (!read) {
        Problem problem = read.error();
        problem.subject = problem.subject.isEmpty() ? u"--layout"_s : problem.subject;
        return tl::unexpected(problem);
    }
    const bool asOutlines = layout.textAsOutlines;
    layout = *read;
    layout.textAsOutlines = layout.textAsOutlines || asOutlines;
    return {};
}

Expected<void> PageOptions::applyTemplate(Layout& layout) const {
    if (m_template.empty()) {
        return {};
    }
    const QString key = QString::fromStdString(m_template);
    const std::vector<publish::PageTemplate> templates = publish::pageTemplates();
    const auto chosen = std::ranges::find(templates, key, &publish::PageTemplate::key);
    if (chosen != templates.end()) {
        layout = publish::layoutFrom(*chosen, layout);
        return {};
    }
    return savedModel(key).map(
        [&layout](const NamedLayout& model) { layout = publish::layoutFrom(model.layout, layout); });
}

Expected<void> PageOptions::applySize(Layout& layout) const {
    if (m_size.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_size);
    const QString remedy = Words::tr("Écrivez largeur x hauteur, par exemple 1600x900 (de 200 à 16000 pixels) ou "
                                     "180x120mm (de 20 à 2000).");
    const auto size = pageSizeFrom(text);
    if (!size) {
        return tl::unexpected(badOption(u"--size"_s, text, remedy));
    }
    return change(layout, u"--size"_s, text, remedy, [&](Layout& changed) { changed.size = *size; });
}

Expected<void> PageOptions::applyDpi(Layout& layout) const {
    if (m_dpi.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_dpi);
    return change(layout, u"--dpi"_s, text, Words::tr("Écrivez un nombre de 36 à 1200."),
                  [&](Layout& changed) { changed.size.dpi = text.toDouble(); });
}

Expected<void> PageOptions::applyLegend(Layout& layout) const {
    const QString word = QString::fromStdString(m_legend);
    if (word.isEmpty()) {
        return {};
    }
    const auto shape = valueOf(document::legendShapeKeys(), word);
    if (!shape) {
        return tl::unexpected(badOption(
            u"--legend"_s, word, Words::tr("Choisissez parmi : %1.").arg(allWords(document::legendShapeKeys()))));
    }
    layout.legendShape = *shape;
    return {};
}

Expected<void> PageOptions::applyRows(Layout& layout) const {
    if (m_rows.empty()) {
        return {};
    }
    const QString text = QString::fromStdString(m_rows);
    return change(layout, u"--table-rows"_s, text, Words::tr("Écrivez un nombre de 1 à 100."),
                  [&](Layout& changed) { changed.tableRows = text.toInt(); });
}

Expected<void> PageOptions::applyTexts(Layout& layout) const {
    const auto set = [&layout](const QString& option, const std::string& given,
                               const std::function<void(Layout&, const QString&)>& put) -> Expected<void> {
        if (given.empty()) {
            return {};
        }
        const QString text = QString::fromStdString(given);
        return change(layout, option, text.left(40) + u'…', Words::tr("Écrivez au plus 4000 caractères."),
                      [&](Layout& changed) { put(changed, text); });
    };
    return set(u"--subtitle"_s, m_subtitle, [](Layout& changed, const QString& text) { changed.subtitle = text; })
        .and_then(
            [&] { return set(u"--note"_s, m_note, [](Layout& changed, const QString& text) { changed.note = text; }); })
        .and_then([&] {
            return set(u"--credit"_s, m_credit, [](Layout& changed, const QString& text) { changed.credit = text; });
        })
        .and_then([&] {
            return set(u"--alt"_s, m_alt, [](Layout& changed, const QString& text) {
                changed.altText.insert(publish::presentLanguage(), text);
            });
        })
        .and_then([&] {
            return set(u"--overrule"_s, m_overruled, [](Layout& changed, const QString& text) {
                changed.overruled = text.split(u',', Qt::SkipEmptyParts);
                changed.overruled.sort();
            });
        });
}

Expected<void> PageOptions::applyLogo(Layout& layout) const {
    if (m_logo.empty()) {
        return {};
    }
    const QString path = QString::fromStdString(m_logo),
                  remedy = Words::tr("Choisissez une image PNG d’au plus 256 Kio.");
    const auto picture = io::contentOfPlainFile(path, kMostLogoBytes);
    if (!picture) {
        return tl::unexpected(
            Problem{Words::tr("Ce logo ne peut pas être lu : %1.").arg(picture.error()), path, remedy});
    }
    return change(layout, u"--logo"_s, path, remedy, [&](Layout& changed) { changed.logo = *picture; }).and_then([&] {
        return applyElements("logo", u"--logo"_s, true, layout);
    });
}

Expected<void> PageOptions::applyElements(const std::string& words, const QString& option, bool shown,
                                          Layout& layout) const {
    for (const QString& word : QString::fromStdString(words).split(u',', Qt::SkipEmptyParts)) {
        const auto element = valueOf(document::pageElementKeys(), word);
        if (!element) {
            return tl::unexpected(badOption(option, word, Words::tr("Choisissez parmi : %1.").arg(elementWords())));
        }
        layout.elements = publish::elementsOf(layout);
        std::ranges::find(layout.elements, *element, &document::PlacedElement::element)->shown = shown;
    }
    return {};
}

Expected<void> PageOptions::applyPanels(MapState& state, const document::Dataset& dataset) const {
    const QString word = QString::fromStdString(m_panels);
    if (word == u"indicators"_s) {
        state.layout.panels = publish::indicatorPanels(state, dataset);
    } else if (word == u"before-after"_s) {
        state.layout.panels = publish::weightPanels(state);
    } else if (word == u"one"_s) {
        state.layout.panels.clear();
    } else if (!word.isEmpty()) {
        return tl::unexpected(badOption(u"--panels"_s, word, Words::tr("Choisissez indicators, before-after ou one.")));
    }
    if (state.layout.panels.size() == 1) {
        return tl::unexpected(badOption(u"--panels"_s, word, Words::tr("Il faut au moins deux indicateurs en usage.")));
    }
    return {};
}

} // namespace cli
