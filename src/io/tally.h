#pragma once

#include "territory/diagnosis.h"

#include <QStringList>

namespace io {

/// How often one thing was found, with the first few examples: what a Diagnosis::Finding is made of.
class Tally {
public:
    void note(const QString& sample) {
        if (m_samples.size() < territory::Diagnosis::kMaxSamples)
            m_samples << sample;
        ++m_count;
    }
    int count() const { return m_count; }
    const QStringList& samples() const { return m_samples; }

private:
    int m_count = 0;
    QStringList m_samples;
};

} // namespace io
