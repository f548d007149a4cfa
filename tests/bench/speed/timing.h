// SPDX-License-Identifier: MIT
// Times of single passes, of which the fastest counts: everything else is what the machine did beside.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <limits>

namespace stagecraft::bench {

/// Seconds of processor time that this thread has had.
inline double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Runs `pass` for so many seconds, once at least, and reports the fastest. For benchmarks that are prepared
/// with forFastest().
template <typename Pass>
void reportFastest(benchmark::State &state, double seconds, Pass pass)
{
    for ([[maybe_unused]] const auto iteration : state) {
        double fastest = std::numeric_limits<double>::infinity();
        const double end = processorSeconds() + seconds;
        for (double start = processorSeconds(); start < end; start = processorSeconds()) {
            pass();
            fastest = std::min(fastest, processorSeconds() - start);
        }
        state.SetIterationTime(fastest);
    }
}

inline void forFastest(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Unit(benchmark::kMillisecond)->Iterations(1)->UseManualTime();
}

} // namespace stagecraft::bench
