# Makes probabilities.csv beside it from the indicator table that ships with the program: how often each territory is among the
# first 151 in 200,000 draws of weights around equal ones (Dirichlet of κ/5, κ = 1/spread² − 1, spread 0.2).
#   Rscript make_probabilities.R ../../../resources/indicators_epci_2025.csv
table <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = c(siren = "character"), na.strings = "")
low <- c("apl_generalistes_65", "niveau_vie_median")
high <- c("part_apl_plus_de_60", "part_75_plus", "temps_urgences_min")
percentile <- function(x) 100 * (rank(x, ties.method = "average", na.last = "keep") - 1) / (sum(!is.na(x)) - 1)
normalised <- cbind(sapply(table[low], function(x) percentile(-x)), sapply(table[high], percentile))
scored <- rowSums(!is.na(normalised)) >= 3
present <- !is.na(normalised) + 0
filled <- ifelse(is.na(normalised), 0, normalised)
selected <- integer(nrow(table))
draws <- 200000
block <- 2000
shape <- (1 / 0.2^2 - 1) / 5
set.seed(151)
for (first in seq(1, draws, block)) {
  weights <- matrix(rgamma(5 * block, shape), nrow = 5)
  below <- -round((filled %*% weights) / (present %*% weights), 9) # weights of a draw needn't add up to 1
  below[!scored, ] <- Inf
  for (draw in seq_len(block)) {
    # Rows are in ascending order of SIREN, and the sort is stable: it resolves ties.
    first151 <- order(below[, draw], method = "radix")[1:151]
    selected[first151] <- selected[first151] + 1L
  }
}
stopifnot(!is.unsorted(table$siren), all(selected[!scored] == 0))
write.csv(data.frame(siren = table$siren, selected = ifelse(scored, selected, "")), "probabilities.csv",
          row.names = FALSE, quote = FALSE)
