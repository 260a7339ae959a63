#!/usr/bin/env python3
"""Times QGIS's atlas on pages like Diagonale's sheets: A4, a map of the territory among its neighbours, a legend, a
scale bar, the figures of the territory.

    diagonale export --out map.geojson
    qgis_atlas.py map.geojson atlas.pdf --departement Creuse
    qgis_atlas.py map.geojson atlas.pdf --first 151

Prints pages, seconds by the clock and of the processor for the export alone; QGIS's start and the reading of the file
aren't counted. Needs Debian's packages qgis and python3-qgis, and /usr/bin/python3.
"""
import argparse
import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    Qgis, QgsApplication, QgsClassificationQuantile, QgsGraduatedSymbolRenderer, QgsLayoutExporter, QgsLayoutItemLabel,
    QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemPage, QgsLayoutItemScaleBar, QgsPrintLayout, QgsProject,
    QgsScaleBarSettings, QgsStyle, QgsUnitTypes, QgsVectorLayer)
from qgis.PyQt.QtCore import QRectF  # noqa: E402

FIGURES = """[% nom %]
[% departements %] · [% population %] habitants
Score de fragilité : [% coalesce(round(score, 1), 'non disponible') %], rang [% coalesce(rang, '–') %]
Classe : [% classe %]
Décision de l’État : [% decision %]
Source : [% coalesce(decision_source, '–') %]"""


def coloured(path):
    layer = QgsVectorLayer(path, "Score de fragilité", "ogr")
    if not layer.isValid():
        raise SystemExit(f"{path} can't be read")
    renderer = QgsGraduatedSymbolRenderer("score")
    renderer.setClassificationMethod(QgsClassificationQuantile())
    renderer.updateClasses(layer, 7)
    renderer.updateColorRamp(QgsStyle.defaultStyle().colorRamp("YlGnBu"))
    layer.setRenderer(renderer)
    return layer


def placed(item, layout, x, y, width, height):
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(QRectF(x, y, width, height))
    return item


def page(project, layer):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Portrait)
    drawn = placed(QgsLayoutItemMap(layout), layout, 10, 60, 130, 130)
    drawn.setLayers([layer])
    drawn.zoomToExtent(layer.extent())
    drawn.setAtlasDriven(True)
    drawn.setAtlasScalingMode(QgsLayoutItemMap.Auto)
    drawn.setAtlasMargin(1.0)
    placed(QgsLayoutItemLabel(layout), layout, 10, 10, 190, 45).setText(FIGURES)
    legend = placed(QgsLayoutItemLegend(layout), layout, 145, 60, 55, 80)
    legend.setLinkedMap(drawn)
    bar = placed(QgsLayoutItemScaleBar(layout), layout, 145, 170, 55, 15)
    bar.setLinkedMap(drawn)
    bar.setUnits(QgsUnitTypes.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeFitWidth)
    bar.setMaximumBarWidth(45)
    return layout


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("map", help="GeoJSON written by diagonale export")
    options.add_argument("out", help="PDF to write")
    which = options.add_mutually_exclusive_group(required=True)
    which.add_argument("--departement", help="its territories")
    which.add_argument("--first", type=int, help="so many of the highest ranks")
    asked = options.parse_args()

    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    layer = coloured(asked.map)
    project.addMapLayer(layer)
    layout = page(project, layer)
    atlas = layout.atlas()
    atlas.setEnabled(True)
    atlas.setCoverageLayer(layer)
    atlas.setFilterFeatures(True)
    atlas.setFilterExpression(f"departements LIKE '%{asked.departement}%'" if asked.departement else f"rang <= {asked.first}")
    pages = atlas.updateFeatures()
    clock, processor = time.perf_counter(), time.process_time()
    result, error = QgsLayoutExporter.exportToPdf(atlas, asked.out, QgsLayoutExporter.PdfExportSettings())
    clock, processor = time.perf_counter() - clock, time.process_time() - processor
    if result != QgsLayoutExporter.Success:
        raise SystemExit(f"QGIS wrote no atlas: {error}")
    print(f"QGIS {Qgis.QGIS_VERSION}: {pages} pages, {clock:.1f} s by the clock, {processor:.1f} s of the processor, "
          f"{os.path.getsize(asked.out) / 1e6:.1f} MB")


main()
