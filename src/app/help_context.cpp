#include "app/help_context.h"

#include "app/agreement_dialog.h"
#include "app/apportionment_dialog.h"
#include "app/atlas_dialog.h"
#include "app/boundary_question_dialog.h"
#include "app/breaches_dialog.h"
#include "app/classes_popup.h"
#include "app/communes_dialog.h"
#include "app/comparison_dialog.h"
#include "app/correlations_dialog.h"
#include "app/coverage_page.h"
#include "app/day_editor.h"
#include "app/days_page.h"
#include "app/decision_dialog.h"
#include "app/diagnosis_sheet.h"
#include "app/doctor_editor.h"
#include "app/doctors_page.h"
#include "app/duplicates_dialog.h"
#include "app/grouping_dialog.h"
#include "app/home_summary.h"
#include "app/import_wizard.h"
#include "app/layers_panel.h"
#include "app/list_comparison_dialog.h"
#include "app/map_widget.h"
#include "app/merge_dialog.h"
#include "app/money_page.h"
#include "app/official_boundaries_dialog.h"
#include "app/organisation_panel.h"
#include "app/paste_list_dialog.h"
#include "app/press_window.h"
#include "app/proposal_dialog.h"
#include "app/publish_window.h"
#include "app/robustness_settings.h"
#include "app/scheme_dialog.h"
#include "app/siting_dialog.h"
#include "app/territory_panel.h"
#include "app/venue_editor.h"
#include "app/workshop_panel.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Context {
    bool (*isOne)(const QObject* part);
    QStringView page;
};

template <class Part> Context about(QStringView page) {
    return {[](const QObject* part) { return qobject_cast<const Part*>(part) != nullptr; }, page};
}

const std::vector<Context>& contexts() {
    static const std::vector<Context> all{about<MapWidget>(u"map"),
                                          about<ClassesPopup>(u"map#themes"),
                                          about<LayersPanel>(u"map#layers"),
                                          about<HomeSummary>(u"map#departement"),
                                          about<TerritoryPanel>(u"map#sheet"),
                                          about<AgreementDialog>(u"decision#comparing"),
                                          about<DecisionDialog>(u"decision#list"),
                                          about<PasteListDialog>(u"boundaries#lists"),
                                          about<ListComparisonDialog>(u"boundaries#lists"),
                                          about<BoundaryQuestionDialog>(u"boundaries#official"),
                                          about<OfficialBoundariesDialog>(u"boundaries#official"),
                                          about<DiagnosisSheet>(u"boundaries#diagnosis"),
                                          about<WorkshopPanel>(u"workshop"),
                                          about<RobustnessSettings>(u"workshop#robustness"),
                                          about<ComparisonDialog>(u"workshop#analyses"),
                                          about<CorrelationsDialog>(u"workshop#analyses"),
                                          about<GroupingDialog>(u"workshop#analyses"),
                                          about<CommunesDialog>(u"map#sheet"),
                                          about<ImportWizard>(u"import"),
                                          about<CoveragePage>(u"plan#coverage"),
                                          about<MoneyPage>(u"plan#money"),
                                          about<DaysPage>(u"plan#days"),
                                          about<DayEditor>(u"plan#days"),
                                          about<BreachesDialog>(u"plan#days"),
                                          about<DoctorsPage>(u"plan#doctors"),
                                          about<DoctorEditor>(u"plan#doctors"),
                                          about<VenueEditor>(u"plan#venues"),
                                          about<DuplicatesDialog>(u"plan#venues"),
                                          about<ProposalDialog>(u"plan#proposing"),
                                          about<SitingDialog>(u"plan#siting"),
                                          about<ApportionmentDialog>(u"plan#siting"),
                                          about<SchemeDialog>(u"plan#coverage"),
                                          about<MergeDialog>(u"plan#project"),
                                          about<OrganisationPanel>(u"plan"),
                                          about<PressWindow>(u"publish#press"),
                                          about<PublishWindow>(u"publish#page"),
                                          about<AtlasDialog>(u"publish#sheets")};
    return all;
}

} // namespace

QString helpPageFor(const QObject* part) {
    for (; part; part = part->parent()) {
        for (const Context& context : contexts()) {
            if (context.isOne(part))
                return context.page.toString();
        }
    }
    return u"start"_s;
}

} // namespace app
