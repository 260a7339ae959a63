"""Finds Diagonale as a screen reader does (AT-SPI), walks map, région, département, territoire, compares names and values with what
`diagonale rank` writes, moves by real keys and hears the focus. walk.py PROGRAM FOLDER; the tree goes to FOLDER/tree.txt."""
import csv
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 120  # seconds, for machines that do other things
START = "Marche Berrichonne"



def until(condition, what):
    """What the condition gives, once it gives something; messages of the bus are read meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = condition()
        except GLib.Error:  # a part that went away while it was asked
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"attendu en vain : {what}")


def children(part):
    return [part.get_child_at_index(i) for i in range(part.get_child_count())]


def application(pid):
    return next((app for app in children(Atspi.get_desktop(0)) if app and app.get_process_id() == pid), None)


def find(part, wanted):
    """Depth first; the first one that is wanted."""
    if part is None:
        return None
    if wanted(part):
        return part
    return next((found for child in children(part) if (found := find(child, wanted))), None)


def is_map(part):
    return part.get_role() == Atspi.Role.CANVAS and part.get_name() == "Carte"


def areas(part):
    """Régions of the map, or départements of a région: what isn't a control that stands on the map."""
    return [child for child in children(part) if child.get_role() in (Atspi.Role.PANEL, Atspi.Role.GROUPING, Atspi.Role.LIST)
            and child.get_child_count() > 0 and ", " in child.get_name()]


def plain(text):
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def ranking(program, folder):
    path = os.path.join(folder, "rank.csv")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([program, "rank", "--out", path], check=True, env=environment, stdout=subprocess.DEVNULL)
    with open(path, encoding="utf-8-sig") as file:
        sample = file.readline()
        file.seek(0)
        return list(csv.DictReader(file, delimiter=";" if ";" in sample else ","))


def action(part, name):
    interface = part.get_action_iface()
    return next(i for i in range(interface.get_n_actions()) if Atspi.Action.get_action_name(interface, i) == name)


def walk(map_part, tree):
    """Writes the tree, gives the territories by their own name."""
    territories = {}
    for region in areas(map_part):
        tree.write(f"{region.get_name()}\n")
        for departement in areas(region):
            tree.write(f"    {departement.get_name()}\n")
            for territory in children(departement):
                name = plain(territory.get_name())
                tree.write(f"        {name}\n")
                territories[name] = territory
    return territories


def figures_agree(territories, rows):
    """Each row of the ranking is found, with its rank; each score is the value of its part."""
    compared = 0
    for row in rows:
        rank = row["rang"]
        if not rank:
            continue
        suffix = "1er" if rank == "1" else f"{int(rank):,}e".replace(",", " ")
        found = [name for name in territories
                 if name.startswith(row["nom"] + ", score de fragilité ") and f", {suffix} sur " in name]
        if len(found) != 1:
            raise SystemExit(f"{row['nom']}, rang {rank} : {len(found)} territoires ainsi nommés dans l’arbre")
        if compared % 25 == 0:  # a value is a question of its own to the program
            value = territories[found[0]].get_value_iface()
            said = Atspi.Value.get_current_value(value)
            if abs(said - float(row["score"].replace(",", "."))) > 0.06:
                raise SystemExit(f"{row['nom']} : {said} au lieu de {row['score']}")
        compared += 1
    return compared


def keys_are_heard(map_part, territories, window):
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(plain(event.source.get_name())) if event.detail1 else None)
    listener.register("object:state-changed:focused")
    start = next(part for name, part in territories.items() if START in name)
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
    Atspi.Action.do_action(start.get_action_iface(), action(start, "SetFocus"))
    until(lambda: any(START in name for name in heard), f"le focus sur la {START}")
    heard.clear()
    subprocess.run(["xdotool", "key", "--window", window, "Right"], check=True)
    beside = until(lambda: next((name for name in heard if name in territories), None), "le focus sur un voisin")
    if START in beside:
        raise SystemExit("la flèche n’a mené nulle part")
    if not until(lambda: territories[beside].get_state_set().contains(Atspi.StateType.FOCUSED), "l’état « focused »"):
        raise SystemExit("entendu, mais sans l’état")
    subprocess.run(["xdotool", "key", "--window", window, "Return"], check=True)
    until(lambda: territories[beside].get_state_set().contains(Atspi.StateType.SELECTED), "l’état « selected » après Entrée")
    return beside


def main(program, folder):
    rows = ranking(program, folder)
    process = subprocess.Popen([program], stdout=subprocess.DEVNULL)
    try:
        app = until(lambda: application(process.pid), "Diagonale parmi les applications")
        map_part = until(lambda: find(app, is_map), "la carte")
        until(lambda: len(areas(map_part)) > 10, "les régions de la carte")
        window = until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid), "--name", "Diagonale"],
                                              capture_output=True, text=True).stdout.split(), "la fenêtre")[-1]
        begun = time.monotonic()
        with open(os.path.join(folder, "tree.txt"), "w", encoding="utf-8") as tree:
            territories = walk(map_part, tree)
        seconds = time.monotonic() - begun
        compared = figures_agree(territories, rows)
        beside = keys_are_heard(map_part, territories, window)
        print(f"{len(territories)} territoires parcourus en {seconds:.1f} s, {compared} rangs comparés ; "
              f"flèche droite depuis la {START} : « {beside} »")
    finally:
        process.terminate()
        process.wait(30)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
