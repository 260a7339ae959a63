# Makes scores.csv beside it from the indicator table that ships with the program:
#   Rscript make_oracles.R ../../../resources/indicators_epci_2025.csv
options(digits = 17, scipen = 100)
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c(siren = "character"), na.strings = "")
low <- c("apl_generalistes_65", "niveau_vie_median")
high <- c("part_apl_plus_de_60", "part_75_plus", "temps_urgences_min")
percentile <- function(x) 100 * (rank(x, ties.method = "average", na.last = "keep") - 1) / (sum(!is.na(x)) - 1)
normalised <- cbind(sapply(table[low], function(x) percentile(-x)), sapply(table[high], percentile))
score <- ifelse(rowSums(!is.na(normalised)) >= 3, rowMeans(normalised, na.rm = TRUE), NA)
order <- order(-round(score, 9), table$siren, na.last = NA)
rank <- rep(0, nrow(table))
rank[order] <- seq_along(order)
exact <- function(x) ifelse(is.na(x), "", trimws(formatC(x, digits = 17, format = "g")))
write.csv(data.frame(siren = table$siren, score = exact(score), rank = rank), "scores.csv", row.names = FALSE,
          quote = FALSE)
