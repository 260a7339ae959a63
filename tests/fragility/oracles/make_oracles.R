# Makes the fixtures beside it from the indicator table that ships with the program:
#   Rscript make_oracles.R ../../../resources/indicators_epci_2025.csv
options(digits = 17, scipen = 100)
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c(siren = "character", departement = "character"),
                  na.strings = "")
keys <- c("apl_generalistes_65", "part_apl_plus_de_60", "part_75_plus", "temps_urgences_min", "niveau_vie_median")
low <- c(TRUE, FALSE, FALSE, FALSE, TRUE) # low values are fragile
exact <- function(x) ifelse(is.na(x), "", trimws(formatC(x, digits = 17, format = "g")))

# Step by step, on a matrix of territories by indicators -----------------------------------------------------------
winsorise <- function(x, p) {
  ends <- quantile(x, c(p, 1 - p), type = 7, na.rm = TRUE)
  pmin(pmax(x, ends[1]), ends[2])
}
medians <- function(x, group) ifelse(is.na(x), ave(x, group, FUN = function(v) median(v, na.rm = TRUE)), x)
onScale <- function(how, goalposts) switch(how,
  percentile = function(x, i) 100 * (rank(x, ties.method = "average", na.last = "keep") - 1) / (sum(!is.na(x)) - 1),
  minmax = function(x, i) 100 * (x - min(x, na.rm = TRUE)) / diff(range(x, na.rm = TRUE)),
  zscore = function(x, i) 50 + 10 * as.vector(scale(x)),
  goalpost = function(x, i) pmin(pmax(100 * (x - goalposts[1, i]) / (goalposts[2, i] - goalposts[1, i]), 0), 100))
# Low values first turned round, so that the fragile end is the high one for all; goalposts say it themselves.
normalise <- function(values, how, goalposts)
  sapply(seq_along(keys), function(i) onScale(how, goalposts)(if (low[i] && how != "goalpost") -values[, i] else values[, i], i))
positive <- function(x) pmax(1, 1 + 0.99 * x)
back <- function(y) (y - 1) / 0.99
mean_of <- function(aggregation) switch(aggregation,
  arithmetic = function(x, w) weighted.mean(x, w, na.rm = TRUE),
  geometric = function(x, w) back(exp(weighted.mean(log(positive(x)), w, na.rm = TRUE))),
  harmonic = function(x, w) back(1 / weighted.mean(1 / positive(x), w, na.rm = TRUE)))

scores <- function(how = "percentile", aggregation = "arithmetic", weights = rep(20, 5), winsorised = 0,
                   missing = "rescale", least = 3, reference = rep(TRUE, nrow(table)),
                   goalposts = rbind(c(5, 0.1, 0.05, 5, 26000), c(1, 0.6, 0.2, 45, 17000))) {
  values <- as.matrix(table[reference, keys])
  own <- rowSums(!is.na(values[, weights > 0, drop = FALSE]))
  if (winsorised > 0) values <- apply(values, 2, winsorise, winsorised)
  if (missing == "median") values <- apply(values, 2, medians, table$departement[reference])
  places <- normalise(values, how, goalposts)[, weights > 0, drop = FALSE]
  needed <- if (missing == "none") sum(weights > 0) else min(least, sum(weights > 0))
  score <- ifelse(own > 0 & rowSums(!is.na(places)) >= needed,
                  apply(places, 1, mean_of(aggregation), weights[weights > 0]), NA)
  replace(rep(NA_real_, nrow(table)), which(reference), score)
}
ranks <- function(score) {
  order <- order(-round(score, 9), table$siren, na.last = NA)
  replace(rep(0, nrow(table)), order, seq_along(order))
}

# Equal weights and defaults, every territory -----------------------------------------------------------------------
score <- scores()
write.csv(data.frame(siren = table$siren, score = exact(score), rank = ranks(score)), "scores.csv", row.names = FALSE,
          quote = FALSE)

# Other methods, one territory in five (ranks are among all): test_index_oracles.cpp has the same names ----------------
metropolitan <- !startsWith(table$departement, "97")
methods <- list(
  weights = scores(weights = c(40, 10, 20, 25, 5)),
  two_weights = scores(weights = c(60, 0, 0, 40, 0)),
  minmax = scores("minmax"),
  zscore = scores("zscore"),
  goalpost = scores("goalpost"),
  winsorised = scores("minmax", winsorised = 0.05),
  winsorised_ranks = scores(winsorised = 0.1, weights = c(10, 20, 30, 30, 10)),
  geometric = scores(aggregation = "geometric"),
  harmonic = scores("minmax", "harmonic", c(30, 20, 10, 20, 20)),
  zscore_geometric = scores("zscore", "geometric", c(10, 20, 30, 0, 40)),
  goalpost_harmonic = scores("goalpost", "harmonic"),
  median = scores(missing = "median"),
  median_winsorised = scores("zscore", winsorised = 0.02, missing = "median", weights = c(5, 25, 25, 5, 40)),
  none = scores("minmax", missing = "none"),
  four = scores(least = 4, weights = c(1, 2, 3, 4, 5)),
  metropolitan = scores(reference = metropolitan),
  metropolitan_minmax = scores("minmax", "geometric", winsorised = 0.01, reference = metropolitan, missing = "median"))
kept <- seq(1, nrow(table), by = 5)
columns <- data.frame(siren = table$siren[kept])
for (name in names(methods)) {
  columns[[name]] <- exact(methods[[name]][kept])
  columns[[paste0(name, "_rank")]] <- ranks(methods[[name]])[kept]
}
write.csv(columns, "scores_by_method.csv", row.names = FALSE, quote = FALSE)
