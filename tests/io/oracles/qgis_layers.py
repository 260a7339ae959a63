"""Prints as JSON what QGIS makes of each layer of a GeoPackage: rows, columns, type, CRS, and the values of some columns.

Usage: qgis_layers.py FILE LAYER:COLUMN…
"""
import json
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes  # noqa: E402

application = QgsApplication([], False)
application.initQgis()
path = sys.argv[1]
wanted = [argument.split(":", 1) for argument in sys.argv[2:]]
layers = {}
for sub in QgsProviderRegistry.instance().querySublayers(path):
    layer = QgsVectorLayer(f"{path}|layername={sub.name()}", sub.name(), "ogr")
    columns = {column: [feature[column] or "" for feature in layer.getFeatures()] for name, column in wanted if name == sub.name()}
    layers[sub.name()] = {
        "valid": layer.isValid(),
        "rows": layer.featureCount(),
        "geometry": QgsWkbTypes.displayString(layer.wkbType()),
        "crs": layer.crs().authid(),
        "columns": columns,
    }
json.dump(layers, sys.stdout)
application.exitQgis()
