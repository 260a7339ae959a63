#pragma once

#include "app/newest_worker.h"
#include "app/proposal_draft.h"
#include "document/document.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QGridLayout;
class QProgressBar;
class QPushButton;
class QSlider;
class QSpinBox;

namespace app {

class InfoBar;
class SortedTable;
class TextLabel;

/// « Proposer un mois »: who could go where and when, and why; each day is accepted, refused or locked, and the rest
/// solved again. Nothing gets into the plan before « Retenir ».
class ProposalDialog : public QDialog {
    Q_OBJECT
public:
    ProposalDialog(document::Document& document, const QDate& month, QWidget* parent = nullptr);

    const ProposalDraft& draft() const { return m_draft; }
    /// What is to be put in the plan. Asked once accepted.
    std::vector<solidarity::ConsultationDay> days() const;
    QDate month() const;
    bool isBusy() const { return m_worker.isBusy(); }

signals:
    void solved(); ///< The newest proposal is shown.

private:
    QWidget* makeSettings();
    QWidget* makeAims(QWidget* settings);
    QWidget* makeTables();
    QWidget* makeFoot();
    QSlider* addSlider(QGridLayout& grid, int row, const QString& name, const QString& low, const QString& high,
                       int value);
    solidarity::PlanningOptions options() const;
    void startOver();
    void solve();
    void take(const territory::Expected<solidarity::Proposal>& proposal);
    void judge(ProposalDraft::Verdict verdict);
    void fillDays();
    void fillUnserved();
    void follow();

    document::Document& m_document;
    ProposalDraft m_draft;
    std::vector<solidarity::UnservedZone> m_unserved;
    InfoBar* m_problem;
    QDateEdit* m_month;
    QSpinBox* m_floor;
    QSlider* m_fairness;
    QSlider* m_travel;
    TextLabel* m_headline;
    SortedTable* m_days;
    TextLabel* m_why; ///< Of the current day, whole.
    SortedTable* m_zones;
    QPushButton* m_accept;
    QPushButton* m_lock;
    QPushButton* m_refuse;
    QPushButton* m_reset;
    QCheckBox* m_judgedOnly;
    QProgressBar* m_progress;
    QPushButton* m_keep;
    NewestWorker m_worker; ///< Last: what it delivers to outlives it.
};

} // namespace app
