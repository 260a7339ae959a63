#pragma once

#include "solidarity/covering.h"

namespace solidarity {

/// The best choice by integer programming, begun from one that is known. Demands covered by the same candidates are
/// taken together, candidates that another one covers wholly are left out. What is found within `seconds` comes back
/// with its bound; `isProven` when they meet. Comes back as `known` when it is too large to be tried, or GLPK fails.
struct ExactChoice {
    Covering::Choice choice;
    bool isProven = false;
};
ExactChoice improvedExactly(const Covering& covering, int k, const Covering::Choice& known, double seconds,
                            std::stop_token stop = {});

} // namespace solidarity
