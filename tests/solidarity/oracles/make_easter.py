"""Easter Sundays of the Gregorian calendar by python3-dateutil, into easter.csv of the current folder."""

from dateutil.easter import EASTER_WESTERN, easter

with open("easter.csv", "w", encoding="utf-8", newline="\n") as out:
    out.write("year,month,day\n")
    for year in range(1900, 2101):
        sunday = easter(year, EASTER_WESTERN)
        out.write(f"{sunday.year},{sunday.month},{sunday.day}\n")
