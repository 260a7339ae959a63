#pragma once

#include "territory/problem.h"

#include <span>
#include <stop_token>
#include <vector>

struct glp_prob;

namespace solidarity {

/// A linear programme with some whole-numbered columns, to be maximised; solved by GLPK. Stays in the thread that made
/// it, one at a time in a thread: GLPK's environment belongs to the thread, and is freed with the programme.
class IntegerProgram {
public:
    struct Term {
        int column;
        double factor;
    };
    struct Limits {
        double seconds = 5; ///< For all of it; what is found by then counts.
        std::stop_token stop;
    };
    struct Solution {
        std::vector<double> values; ///< By column; empty when none was found in time.
        double value = 0;
        double bound = 0; ///< No solution has a larger value; infinite when not even the relaxation was solved in time.
        bool isOptimal = false; ///< Proven best.
        bool isStopped = false; ///< As asked: what was found meanwhile may be there.
    };

    IntegerProgram();
    ~IntegerProgram();
    IntegerProgram(const IntegerProgram&) = delete;
    IntegerProgram& operator=(const IntegerProgram&) = delete;

    /// Gives its place, from 0. An infinite bound is none.
    int addColumn(double least, double most, double value, bool isWhole);
    /// least ≤ Σ factor · column ≤ most; an infinite bound is none. A column stands in it once.
    void addRow(double least, double most, std::span<const Term> terms);

    /// Once. A Problem when no solution exists, or GLPK fails.
    territory::Expected<Solution> maximise(const Limits& limits);

private:
    class Run;
    glp_prob* m_problem; ///< Null once GLPK has failed.
};

} // namespace solidarity
