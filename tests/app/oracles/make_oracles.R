# Makes correlations.csv beside it from the indicator table that ships with the program:
#   Rscript make_oracles.R ../../../resources/indicators_epci_2025.csv
# Spearman's rho of each pair, each indicator turned so that more is more fragile.
options(digits = 17, scipen = 100)
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c(siren = "character"), na.strings = "")
low <- c("apl_generalistes_65", "niveau_vie_median")
keys <- c("apl_generalistes_65", "part_apl_plus_de_60", "part_75_plus", "temps_urgences_min", "niveau_vie_median")
turned <- sapply(keys, function(key) if (key %in% low) -table[[key]] else table[[key]])
rho <- cor(turned, method = "spearman", use = "pairwise.complete.obs")
pairs <- expand.grid(second = keys, first = keys)
write.csv(data.frame(first = pairs$first, second = pairs$second, rho = trimws(formatC(as.vector(rho), digits = 15, format = "g"))),
          "correlations.csv", row.names = FALSE, quote = FALSE)
