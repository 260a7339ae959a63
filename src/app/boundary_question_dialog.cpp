#include "app/boundary_question_dialog.h"

#include "ui_boundary_question_dialog.h"

#include <QPushButton>

namespace app {

BoundaryQuestionDialog::BoundaryQuestionDialog(const io::BoundaryFailure& failure, io::BoundaryOptions options,
                                               QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::BoundaryQuestionDialog>()), m_options(std::move(options)) {
    m_ui->setupUi(this);
    m_ui->problem->setText(failure.problem.text());
    QStringList columns;
    for (const io::BoundaryQuestion& question : failure.questions) {
        if (columns.isEmpty())
            columns = question.columns;
        if (question.needsCrs)
            m_withoutCrs << question.path;
    }
    m_ui->code->addItems(columns);
    m_ui->name->addItem(tr("aucune : le code sert de nom"), QString());
    for (const QString& column : columns)
        m_ui->name->addItem(column, column);

    const std::pair<QString, int> systems[] = {
        {tr("France métropolitaine, Lambert-93 (2154)"), 2154},
        {tr("Degrés, WGS 84 (4326)"), 4326},
        {tr("Guadeloupe, Martinique, UTM 20 N (5490)"), 5490},
        {tr("Guyane, UTM 22 N (2972)"), 2972},
        {tr("La Réunion, UTM 40 S (2975)"), 2975},
        {tr("Mayotte, UTM 38 S (4471)"), 4471},
    };
    for (const auto& [name, epsg] : systems)
        m_ui->crs->addItem(name, epsg);

    for (QWidget* part : {static_cast<QWidget*>(m_ui->code), static_cast<QWidget*>(m_ui->codeLabel),
                          static_cast<QWidget*>(m_ui->name), static_cast<QWidget*>(m_ui->nameLabel)})
        part->setVisible(!columns.isEmpty());
    for (QWidget* part : {static_cast<QWidget*>(m_ui->crs), static_cast<QWidget*>(m_ui->crsLabel)})
        part->setVisible(!m_withoutCrs.isEmpty());
    m_ui->buttons->button(QDialogButtonBox::Open)->setText(tr("Ouvrir"));
}

BoundaryQuestionDialog::~BoundaryQuestionDialog() = default;

io::BoundaryOptions BoundaryQuestionDialog::options() const {
    io::BoundaryOptions answered = m_options;
    if (m_ui->code->count() > 0) {
        answered.codeColumn = m_ui->code->currentText();
        answered.nameColumn = m_ui->name->currentData().toString();
    }
    for (const QString& path : m_withoutCrs)
        answered.epsgOf[path] = m_ui->crs->currentData().toInt();
    return answered;
}

} // namespace app
