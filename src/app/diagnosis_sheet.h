#pragma once

#include "territory/diagnosis.h"

#include <QDialog>

class QVBoxLayout;

namespace app {

/// What reading the boundaries found, to be read by a person: the verdict first, then each cause with its count, a few
/// examples and the way out.
class DiagnosisSheet : public QDialog {
    Q_OBJECT
public:
    explicit DiagnosisSheet(const territory::Diagnosis& diagnosis, QWidget* parent = nullptr);

    QString text() const; ///< The same, to be copied.

private:
    QWidget* makeVerdict();
    QWidget* makeFindings();
    QWidget* makeFinding(const territory::Diagnosis::Finding& finding);

    territory::Diagnosis m_diagnosis;
};

} // namespace app
