#pragma once

#include "measured_map.h"

#include <QStringList>
#include <memory>

namespace bench {

/// load/NAME
void registerLoading(const QString& name, const QString& path);
/// redraw/NAME/…, recolour/NAME/…, preview/NAME/…, hover/NAME, pick/NAME
void registerDrawing(const QString& name, const std::shared_ptr<const MeasuredMap>& map);
/// index/…, draws/…, stability/…, changes/…, dominance/… on made-up countries: they need no boundaries.
void registerFragility();
/// coverage/2000_venues, siting/k20/…, duplicates/2000_venues, on a made-up country of 34,900 communes.
void registerCoverage();
/// results/weight/N, results/scale/N, results/theme/N, results/brush/N, on a made-up country of N territories
void registerResults(int territories);

/// views/sort/N, views/filter/N, views/brush/VIEW/N for the shipped territories, ten and twenty-eight times as many;
/// views/brush/map/epci on the embedded boundaries, …/communes on a file of communes. Needs a QApplication.
void registerViews(const QString& communesPath);

/// project/open/NAME, project/save/NAME: a project of `times` 2,000 venues, 400 doctors, 10,000 days and 12,000 lines
/// of its journal, on these boundaries (none = the embedded ones).
void registerProjects(const QString& name, int times, const QStringList& boundaries);

/// plan/edit/N: a day of N moved, judged by the rules and shown on all pages of the plan; plan/import/N: N venues added
/// at once; plan/map/N: the symbols of N venues grouped and painted. Need a QApplication.
void registerPlanEdits();

/// rules/index/10000, rules/day/10000, rules/all/10000: the rules over 10,000 days; rules/month/300: a proposed month
/// of 150 zones, 200 venues and 300 doctors.
void registerRules();

/// publish/draw/…, publish/encode/…, publish/png/…, publish/jpeg/…, publish/pdf/…, publish/svg/…: a page of the shipped
/// country, A4, pictures at 600 dots an inch. Needs a QGuiApplication.
void registerPublishing();

/// publish/fiche: one composed; publish/atlas/N: an atlas of N territories, whole. Needs a QGuiApplication.
void registerAtlases();

} // namespace bench
