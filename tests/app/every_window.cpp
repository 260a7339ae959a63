#include "every_window.h"

#include "app/about_dialog.h"
#include "app/adjustment_dialog.h"
#include "app/agreement_dialog.h"
#include "app/apportionment_dialog.h"
#include "app/atlas_dialog.h"
#include "app/boundary_download.h"
#include "app/boundary_question_dialog.h"
#include "app/breaches_dialog.h"
#include "app/brush_figures.h"
#include "app/calendar_dialog.h"
#include "app/classes_popup.h"
#include "app/column_filter_popup.h"
#include "app/communes_dialog.h"
#include "app/comparison_dialog.h"
#include "app/copy_day_dialog.h"
#include "app/correlations_dialog.h"
#include "app/day_editor.h"
#include "app/decision_dialog.h"
#include "app/diagnosis_sheet.h"
#include "app/doctor_editor.h"
#include "app/doctor_import_page.h"
#include "app/duplicates_dialog.h"
#include "app/erasure_dialog.h"
#include "app/figure_card.h"
#include "app/grouping_dialog.h"
#include "app/help_window.h"
#include "app/import_wizard.h"
#include "app/list_comparison_dialog.h"
#include "app/means_popup.h"
#include "app/menu_entries.h"
#include "app/merge_dialog.h"
#include "app/official_boundaries_dialog.h"
#include "app/paste_list_dialog.h"
#include "app/personal_record_dialog.h"
#include "app/press_window.h"
#include "app/proposal_dialog.h"
#include "app/publish_window.h"
#include "app/ranking_table.h"
#include "app/scheme_dialog.h"
#include "app/search_box.h"
#include "app/siting_dialog.h"
#include "app/venue_editor.h"
#include "app/venue_export_dialog.h"
#include "app/venue_import_page.h"
#include "app/welcome_panel.h"
#include "document/example_plan.h"
#include "document/personal_data.h"
#include "solidarity/plan_comparison.h"

#include <QDockWidget>
#include <QMenuBar>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

/// A day of the example's, whatever the clock says.
const QDate kToday(2026, 2, 10);

std::unique_ptr<QWidget> mergeDialog(WindowFixture& fixture, QWidget* parent) {
    auto copy = std::make_shared<app::ComparedCopy>();
    copy->path = u"copie.gpkg"_s;
    copy->isSameProject = true;
    copy->mine = fixture.document().planBook().snapshot();
    copy->theirs = *copy->mine;
    solidarity::Venue renamed = copy->theirs.venues[0];
    renamed.name = u"X"_s;
    copy->theirs.venues.put(renamed);
    copy->theirs.days.remove(copy->theirs.days[0].id);
    copy->differences = solidarity::differences(*copy->mine, copy->theirs);
    return std::make_unique<app::MergeDialog>(fixture.document().planBook(), copy, parent);
}

std::unique_ptr<QWidget> questionDialog(QWidget* parent) {
    io::BoundaryFailure failure;
    failure.questions = {{u"contours.shp"_s, {u"code_insee"_s, u"nom_officiel"_s}, true, {2154, 5490}}};
    return std::make_unique<app::BoundaryQuestionDialog>(failure, io::BoundaryOptions(), parent);
}

} // namespace

void fillWindow(WindowFixture& fixture) {
    document::Document& document = fixture.document();
    document.planBook().reset(document::examplePlan(*document.dataset()->gazetteer, kToday));
    document.navigate([](document::MapState& state) { state.selection = document::kExampleTerritory; });
    for (auto* dock : fixture.window->findChildren<QDockWidget*>())
        dock->show();
}

std::vector<NamedWindow> everyWindow(WindowFixture& fixture) {
    QWidget* parent = &*fixture.window;
    document::Document& document = fixture.document();
    const app::Appearance& appearance = *fixture.appearance;
    const auto& plan = document.planBook().plan();
    const auto index = fixture.window->searchBox().index();
    const auto gazetteer = document.dataset()->gazetteer;
    const auto window = [](const char* name, auto make) {
        return NamedWindow{name, [make] { return std::unique_ptr<QWidget>(make()); }};
    };
    return {
        window("about", [=] { return new app::AboutDialog(parent); }),
        window("adjustment",
               [=] {
                   return new app::AdjustmentDialog(u"X"_s, territory::Adjustment{u"200007052"_s, true, {}, {}, {}},
                                                    parent);
               }),
        window("agreement", [=, &document] { return new app::AgreementDialog(document, parent); }),
        window("apportionment",
               [=, &document, &fixture, &appearance] {
                   return new app::ApportionmentDialog(document, fixture.map(), appearance, parent);
               }),
        window("atlas", [=, &document] { return new app::AtlasDialog(document, parent); }),
        window("boundary question", [=] { return questionDialog(parent).release(); }),
        window("breaches", [=, &document] { return new app::BreachesDialog(document, parent); }),
        window("calendar", [=, &document] { return new app::CalendarDialog(document, kToday, {}, {}, parent); }),
        window("classes", [=, &document] { return new app::ClassesPopup(document, parent); }),
        window("column filter",
               [=, &fixture] {
                   auto* table = fixture.window->findChild<app::RankingTable*>();
                   auto* popup = new app::ColumnFilterPopup(*table, parent);
                   popup->open({}, u"score"_s);
                   return popup;
               }),
        window("communes",
               [=, &document, &appearance] { return new app::CommunesDialog(document, appearance, parent); }),
        window("comparison",
               [=, &document, &appearance] {
                   auto* dialog = new app::ComparisonDialog(document, appearance, parent);
                   dialog->setIndex(index);
                   return dialog;
               }),
        window("copy day", [=, &document, &plan] { return new app::CopyDayDialog(document, plan.days[0], parent); }),
        window("correlations",
               [=, &document, &appearance] { return new app::CorrelationsDialog(document, appearance, parent); }),
        window("day", [=, &document, &plan] { return new app::DayEditor(document, plan.days[0], parent); }),
        window("decision", [=] { return new app::DecisionDialog(u"X"_s, {}, true, parent); }),
        window("diagnosis",
               [=, &document] { return new app::DiagnosisSheet(document.dataset()->boundaries->diagnosis, parent); }),
        window("doctor",
               [=, &document, &plan] { return new app::DoctorEditor(document, index, plan.doctors[0], parent); }),
        window("doctor import",
               [=, &document, &appearance] {
                   auto* page = new app::DoctorImportPage(gazetteer, document.planBook().snapshot());
                   return new app::ImportWizard(app::doctorImport(), {gazetteer, {}, {}}, appearance, parent, page);
               }),
        window("duplicates", [=, &document] { return new app::DuplicatesDialog(document, parent); }),
        window("erasure", [=] { return new app::ErasureDialog(u"X"_s, 2, parent); }),
        window("figure",
               [=, &document] {
                   const auto answer = document::FigureBook().answer(u"score"_s, *document.dataset(), document.state());
                   return new app::FigureCard(*answer, {}, parent);
               }),
        window("grouping", [=, &document] { return new app::GroupingDialog(document, parent); }),
        window("help",
               [=, &fixture] { return new app::HelpWindow(app::menuEntries(*fixture.window->menuBar()), parent); }),
        window("import",
               [=, &appearance] {
                   return new app::ImportWizard(app::indicatorImport(), {gazetteer, {}, {}}, appearance, parent);
               }),
        window("list comparison", [=, &document] { return new app::ListComparisonDialog(document, parent); }),
        window("means", [=, &document] { return new app::MeansPopup(app::brushFigures(document), parent); }),
        window("merge", [=, &fixture] { return mergeDialog(fixture, parent).release(); }),
        window("official boundaries",
               [=] { return new app::OfficialBoundariesDialog(*new app::BoundaryDownload(parent), parent); }),
        window("paste list", [=] { return new app::PasteListDialog(gazetteer, parent); }),
        window("personal record", [=] { return new app::PersonalRecordDialog(u"X"_s, "{}", parent); }),
        window("press", [=, &document, &appearance] { return new app::PressWindow(document, appearance, parent); }),
        window("proposal", [=, &document] { return new app::ProposalDialog(document, kToday, parent); }),
        window("publish", [=, &document, &appearance] { return new app::PublishWindow(document, appearance, parent); }),
        window("scheme", [=, &plan] { return new app::SchemeDialog(plan, parent); }),
        window("siting", [=, &document, &fixture,
                          &appearance] { return new app::SitingDialog(document, fixture.map(), appearance, parent); }),
        window("venue",
               [=, &document, &plan] { return new app::VenueEditor(document, plan.venues[0], index, parent); }),
        window("venue export", [=] { return new app::VenueExportDialog(parent); }),
        window("venue import",
               [=, &document, &appearance] {
                   auto* page = new app::VenueImportPage(document.dataset(), document.planBook().snapshot());
                   return new app::ImportWizard(app::venueImport(), {gazetteer, {}, {}}, appearance, parent, page);
               }),
        window("welcome", [=] { return new app::WelcomePanel(true, parent); }),
    };
}

} // namespace tests
