#include "solidarity/integer_program.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <csetjmp>
#include <glpk.h>
#include <limits>

namespace solidarity {

namespace {

using territory::Problem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(solidarity::IntegerProgram)
};

int boundsKind(double least, double most) {
    if (std::isinf(least))
        return std::isinf(most) ? GLP_FR : GLP_UP;
    if (std::isinf(most))
        return GLP_LO;
    return least == most ? GLP_FX : GLP_DB;
}

Problem failure() {
    return {Words::tr("Le calcul d’optimisation a échoué."), {}, Words::tr("Réduisez la demande et recommencez.")};
}

Problem noSolution() {
    return {Words::tr("Aucune solution ne respecte toutes les contraintes."), {}, Words::tr("Relâchez-en une.")};
}

/// GLPK ends the process on its own errors unless it is led out of them.
void leaveGlpk(void* jump) {
    std::longjmp(*static_cast<std::jmp_buf*>(jump), 1); // NOLINT(cert-err52-cpp): only C frames are left behind
}

} // namespace

IntegerProgram::IntegerProgram() : m_problem(glp_create_prob()) {
    glp_term_out(GLP_OFF);
    glp_set_obj_dir(m_problem, GLP_MAX);
}

IntegerProgram::~IntegerProgram() {
    if (m_problem)
        glp_delete_prob(m_problem);
    glp_free_env();
}

int IntegerProgram::addColumn(double least, double most, double value, bool isWhole) {
    const int column = glp_add_cols(m_problem, 1);
    glp_set_col_bnds(m_problem, column, boundsKind(least, most), least, most);
    glp_set_obj_coef(m_problem, column, value);
    glp_set_col_kind(m_problem, column, isWhole ? GLP_IV : GLP_CV);
    return column - 1;
}

void IntegerProgram::addRow(double least, double most, std::span<const Term> terms) {
    const int row = glp_add_rows(m_problem, 1);
    glp_set_row_bnds(m_problem, row, boundsKind(least, most), least, most);
    std::vector<int> columns{0}; // GLPK counts from 1
    std::vector<double> factors{0};
    for (const Term& term : terms) {
        columns.push_back(term.column + 1);
        factors.push_back(term.factor);
    }
    glp_set_mat_row(m_problem, row, static_cast<int>(terms.size()), columns.data(), factors.data());
}

/// One solving: the relaxation in steps that can be stopped between, then branch and cut from its basis.
class IntegerProgram::Run {
public:
    Run(glp_prob* problem, const Limits& limits) : m_problem(problem), m_limits(limits) {}

    enum class Outcome { Ended, NoSolution, Failed };

    Outcome solve() {
        const Outcome relaxed = relax();
        if (relaxed != Outcome::Ended || !m_isRelaxed)
            return relaxed;
        m_solution.bound = glp_get_obj_val(m_problem);
        return branch();
    }
    Solution take() { return std::move(m_solution); }

private:
    double secondsLeft() const {
        return m_limits.seconds - std::chrono::duration<double>(Clock::now() - m_began).count();
    }
    bool mustEnd() {
        m_solution.isStopped = m_limits.stop.stop_requested();
        return m_solution.isStopped || secondsLeft() <= 0;
    }
    int millisecondsLeft() const { return std::max(1, static_cast<int>(std::min(secondsLeft(), 1e6) * 1000)); }

    Outcome relax() {
        constexpr int kIterations = 200;
        glp_smcp options;
        glp_init_smcp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.it_lim = kIterations;
        m_solution.bound = std::numeric_limits<double>::infinity();
        while (!mustEnd()) {
            options.tm_lim = millisecondsLeft();
            const int error = glp_simplex(m_problem, &options);
            if (error == GLP_EITLIM || error == GLP_ETMLIM)
                continue;
            if (error != 0)
                return Outcome::Failed;
            m_isRelaxed = glp_get_status(m_problem) == GLP_OPT;
            return m_isRelaxed ? Outcome::Ended : Outcome::NoSolution;
        }
        return Outcome::Ended;
    }

    Outcome branch() {
        glp_iocp options;
        glp_init_iocp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.tm_lim = millisecondsLeft();
        options.cb_func = &Run::meet;
        options.cb_info = this;
        const int error = glp_intopt(m_problem, &options);
        const int status = glp_mip_status(m_problem);
        if (error == 0 && status == GLP_NOFEAS)
            return Outcome::NoSolution;
        if (error != 0 && error != GLP_ETMLIM && error != GLP_ESTOP)
            return Outcome::Failed;
        if (status == GLP_OPT || status == GLP_FEAS)
            takeFound();
        m_solution.isOptimal = error == 0 && status == GLP_OPT;
        if (m_solution.isOptimal)
            m_solution.bound = m_solution.value;
        return Outcome::Ended;
    }

    void takeFound() {
        m_solution.value = glp_mip_obj_val(m_problem);
        for (int column = 1; column <= glp_get_num_cols(m_problem); ++column)
            m_solution.values.push_back(glp_mip_col_val(m_problem, column));
    }

    /// Called by GLPK at each step of the search.
    static void meet(glp_tree* tree, void* info) {
        Run& run = *static_cast<Run*>(info);
        if (const int node = glp_ios_best_node(tree); node != 0)
            run.m_solution.bound = std::min(run.m_solution.bound, glp_ios_node_bound(tree, node));
        if (run.mustEnd())
            glp_ios_terminate(tree);
    }

    using Clock = std::chrono::steady_clock;
    glp_prob* m_problem;
    const Limits& m_limits;
    Clock::time_point m_began = Clock::now();
    Solution m_solution;
    bool m_isRelaxed = false;
};

territory::Expected<IntegerProgram::Solution> IntegerProgram::maximise(const Limits& limits) {
    Q_ASSERT(m_problem);
    Run run(m_problem, limits);
    std::jmp_buf failed;
    if (setjmp(failed) != 0) { // NOLINT(cert-err52-cpp)
        glp_error_hook(nullptr, nullptr);
        m_problem = nullptr; // what GLPK held is only good for being freed with its environment
        return tl::unexpected(failure());
    }
    glp_error_hook(&leaveGlpk, &failed);
    const Run::Outcome outcome = run.solve();
    glp_error_hook(nullptr, nullptr);
    switch (outcome) {
    case Run::Outcome::NoSolution:
        return tl::unexpected(noSolution());
    case Run::Outcome::Failed:
        return tl::unexpected(failure());
    case Run::Outcome::Ended:
        break;
    }
    return run.take();
}

} // namespace solidarity
