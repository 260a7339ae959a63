# What dichromats see, worked out from the papers by R's linear algebra, without a line of Diagonale's: colours.csv, r g b in, then
# r g b as seen by each reader, 0-255, not yet rounded to a whole number.
#
# Viénot, Brettel & Mollon 1999 (Color Research and Application 24(4), p. 243) for protanopia and deuteranopia: a projection in the
# space of cones onto the plane of black, white, blue and yellow. Brettel, Viénot & Mollon 1997 (JOSA A 14(10), p. 2647) for
# tritanopia: onto two half planes, of white and 485 nm, of white and 660 nm. Cones: Smith & Pokorny 1975; display: IEC 61966-2-1
# (sRGB); wavelengths: CIE 1931 2° observer. White is the neutral, as in the paper of 1999. Grey: luminance Y.

rgbToXyz <- rbind(c(0.4124564, 0.3575761, 0.1804375), c(0.2126729, 0.7151522, 0.0721750), c(0.0193339, 0.1191920, 0.9503041))
xyzToLms <- rbind(c(0.15514, 0.54312, -0.03286), c(-0.15514, 0.45684, 0.03286), c(0, 0, 0.01608))
rgbToLms <- xyzToLms %*% rgbToXyz
lms <- function(...) as.vector(rgbToLms %*% c(...))
white <- lms(1, 1, 1)
lms485 <- as.vector(xyzToLms %*% c(0.05795, 0.1693, 0.6162))
lms660 <- as.vector(xyzToLms %*% c(0.1649, 0.0610, 0.0000))

decoded <- function(c) { c <- c / 255; ifelse(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055)^2.4) }
encoded <- function(linear) {
  linear <- pmin(pmax(linear, 0), 1) + 0 # no −0
  255 * ifelse(linear <= 0.0031308, linear * 12.92, 1.055 * linear^(1 / 2.4) - 0.055)
}
cross <- function(a, b) c(a[2] * b[3] - a[3] * b[2], a[3] * b[1] - a[1] * b[3], a[1] * b[2] - a[2] * b[1])

# Along the axis of the missing cone, onto the plane through black with this normal.
projected <- function(cones, normal, missing) {
  cones[missing] <- 0
  cones[missing] <- -sum(normal * cones) / normal[missing]
  cones
}
dichromat <- function(rgb, missing) {
  cones <- lms(rgb)
  bluish <- cones[2] * white[1] > cones[1] * white[2]
  normal <- if (missing < 3) cross(lms(1, 1, 0), lms(0, 0, 1)) else cross(white, if (bluish) lms485 else lms660)
  as.vector(solve(rgbToLms, projected(cones, normal, missing)))
}

corners <- as.matrix(expand.grid(r = c(0, 255), g = c(0, 255), b = c(0, 255)))
greys <- matrix(rep(c(1, 10, 64, 128, 217), 3), ncol = 3)
ours <- t(col2rgb(c("#ce0f1c", "#ffffe5", "#85cbbb", "#2b5f8f", "#f4b4b5", "#77aadd")))
set.seed(20250627)
drawn <- matrix(sample(0:255, 120, replace = TRUE), ncol = 3)
colours <- unname(rbind(corners, greys, ours, drawn))

seen <- t(apply(colours, 1, function(colour) {
  rgb <- decoded(colour)
  c(sapply(1:3, function(missing) encoded(dichromat(rgb, missing))), rep(encoded(sum(rgbToXyz[2, ] * rgb)), 3))
}))
header <- c("r", "g", "b", outer(c("r", "g", "b"), c("protan", "deutan", "tritan", "grey"), function(c, who) paste(who, c, sep = "_")))
lines <- apply(cbind(format(colours, trim = TRUE), matrix(sprintf("%.4f", seen), nrow(seen))), 1, paste, collapse = ",")
writeLines(c(paste(header, collapse = ","), lines), "colours.csv")
