# Makes the fixtures beside it (Debian: r-base-core r-cran-classint):
#   Rscript make_oracles.R ../../../resources/indicators_epci_2025.csv
# The values are made up: skewed, rounded so that some tie, with a few missing; those of shipped_breaks.csv are the table's.
library(classInt)
options(digits = 17, scipen = 100)
set.seed(20250627)
values <- round(rlnorm(120, meanlog = 2, sdlog = 0.6), 1)
values[c(7, 40, 41, 99)] <- NA
present <- values[!is.na(values)]
exact <- function(x) ifelse(is.na(x), "", trimws(formatC(x, digits = 17, format = "g")))

write.csv(data.frame(value = exact(values),
                     rank = exact(rank(values, ties.method = "average", na.last = "keep"))),
          "ranks.csv", row.names = FALSE, quote = FALSE)

p <- c(0, 0.01, 0.05, 0.1, 0.25, 1/3, 0.5, 0.62, 0.75, 0.9, 0.999, 1)
write.csv(data.frame(p = exact(p), quantile = exact(unname(quantile(present, p, type = 7)))),
          "quantiles.csv", row.names = FALSE, quote = FALSE)

deviations <- function(k) {
  inner <- mean(present) + sd(present) * (seq_len(k - 1) - k / 2)
  c(min(present), inner[inner > min(present) & inner < max(present)], max(present))
}
lines <- c("style,classes,bounds")
for (k in 3:9) {
  for (style in c("quantile", "fisher", "equal"))
    lines <- c(lines, paste(style, k, paste(exact(classIntervals(present, k, style = style)$brks), collapse = " "),
                            sep = ","))
  lines <- c(lines, paste("sd", k, paste(exact(deviations(k)), collapse = " "), sep = ","))
}
writeLines(lines, "breaks.csv")

a <- round(rnorm(80), 1)
correlated <- data.frame(a, b = round(a + rnorm(80), 1), c = round(exp(-a / 2), 2), d = round(runif(80) * 1e6))
correlated$b[c(3, 50)] <- NA
correlated$c[c(3, 9, 77)] <- NA
write.csv(as.data.frame(lapply(correlated, exact)), "correlated.csv", row.names = FALSE, quote = FALSE)
lines <- "first,second,pearson,spearman"
for (i in 1:3) {
  for (j in (i + 1):4) {
    r <- sapply(c("pearson", "spearman"), function(method)
      cor(correlated[[i]], correlated[[j]], use = "pairwise.complete.obs", method = method))
    lines <- c(lines, paste(i - 1, j - 1, exact(r[1]), exact(r[2]), sep = ","))
  }
}
writeLines(lines, "correlations.csv")

table <- read.csv(commandArgs(trailingOnly = TRUE)[1], na.strings = "")
lines <- "indicator,style,classes,bounds"
for (key in c("apl_generalistes_65", "part_apl_plus_de_60", "part_75_plus", "temps_urgences_min", "niveau_vie_median")) {
  shipped <- table[[key]][!is.na(table[[key]])]
  for (k in c(4, 5, 7)) {
    for (style in c("quantile", "fisher"))
      lines <- c(lines, paste(key, style, k, paste(exact(classIntervals(shipped, k, style = style)$brks), collapse = " "),
                              sep = ","))
  }
}
writeLines(lines, "shipped_breaks.csv")
