// SPDX-License-Identifier: MIT
#include "app/analysis/analysisservice.h"

#include "core/lint/linter.h"

#include <QtConcurrent>

#include <algorithm>

namespace stagecraft {

namespace {

// Long enough not to run for every key, short enough for a finding within 150 ms.
constexpr int kRuleDelay = 60;  // ms
constexpr int kSlowDelay = 400; // ms

} // namespace

struct AnalysisService::Entry {
    QString text;
    quint64 version = 0;
    bool onRequest = false;
    SurroundingsPointer surroundings = std::make_shared<const Surroundings>();

    AnalysisPointer analysis;
    TextEdit sinceAnalysis; // From the analysed text to the present one.
    QFutureWatcher<AnalysisPointer> parsing;

    BackgroundCheck rules{{}, kRuleDelay};
    BackgroundCheck slowRules{{}, kSlowDelay};

    bool isCurrent(const AnalysisPointer &made) const
    {
        return made && made->version == version && made->surroundings == surroundings;
    }
};

AnalysisService::AnalysisService(QObject *parent) : QObject(parent) { }

AnalysisService::~AnalysisService() = default;

AnalysisService::Entry *AnalysisService::entry(DocumentId id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : found->second.get();
}

void AnalysisService::open(DocumentId id, const QString &text, quint64 version, bool onRequest)
{
    auto opened = std::make_unique<Entry>();
    opened->text = text;
    opened->version = version;
    opened->onRequest = onRequest;
    if (const Entry *old = entry(id))
        opened->surroundings = old->surroundings;

    for (BackgroundCheck *one : {&opened->rules, &opened->slowRules})
        connect(one, &BackgroundCheck::findingsChanged, this, [this, id] { emit findingsChanged(id); });
    connect(&opened->parsing, &QFutureWatcherBase::finished, this, [this, id] {
        // A tree cannot be moved through an edit: it is made again.
        Entry &one = *entry(id);
        if (const AnalysisPointer made = one.parsing.result(); one.isCurrent(made))
            take(id, one, made);
        else
            analyseSoon(id, one);
    });
    Entry &one = *(m_entries[id] = std::move(opened));
    emit findingsChanged(id);
    analyseSoon(id, one);
}

void AnalysisService::close(DocumentId id) { m_entries.erase(id); }

void AnalysisService::change(DocumentId id, const TextEdit &edit, const QString &text, quint64 version)
{
    Entry *one = entry(id);
    if (!one)
        return;
    if (one->analysis)
        one->sinceAnalysis = one->sinceAnalysis.followedBy(edit, one->analysis->text());
    const bool hadFindings = !one->rules.findings().empty() || !one->slowRules.findings().empty();
    one->rules.follow(edit, one->text, text);
    one->slowRules.follow(edit, one->text, text);
    one->text = text;
    one->version = version;
    if (hadFindings)
        emit findingsChanged(id);
    analyseSoon(id, *one);
}

void AnalysisService::setSurroundings(DocumentId id, SurroundingsPointer surroundings)
{
    Entry *one = entry(id);
    if (!one || !surroundings || one->surroundings == surroundings)
        return;
    one->surroundings = std::move(surroundings);
    analyseSoon(id, *one);
}

void AnalysisService::setRuleSettings(const RuleSettings &settings)
{
    m_ruleSettings = settings;
    for (const auto &[id, one] : m_entries)
        check(*one);
}

void AnalysisService::setSlowCheck(SlowCheck slowCheck)
{
    m_slowCheck = std::move(slowCheck);
    for (const auto &[id, one] : m_entries)
        check(*one);
}

AnalysisPointer AnalysisService::analysis(DocumentId id) const
{
    const Entry *one = entry(id);
    return one ? one->analysis : nullptr;
}

AnalysisPointer AnalysisService::upToDate(DocumentId id)
{
    Entry *one = entry(id);
    if (!one)
        return nullptr;
    if (!one->isCurrent(one->analysis))
        analyseNow(id, *one);
    return one->analysis;
}

std::vector<Diagnostic> AnalysisService::findings(DocumentId id) const
{
    const Entry *one = entry(id);
    if (!one)
        return {};
    std::vector<Diagnostic> all = one->rules.findings();
    const auto &slow = one->slowRules.findings();
    all.insert(all.end(), slow.begin(), slow.end());
    std::ranges::stable_sort(all, {}, [](const Diagnostic &finding) { return finding.range.start; });
    return all;
}

bool AnalysisService::isChecking(DocumentId id) const
{
    const Entry *one = entry(id);
    return one && (!one->isCurrent(one->analysis) || one->rules.isBusy() || one->slowRules.isBusy());
}

void AnalysisService::analyseSoon(DocumentId id, Entry &one)
{
    if (one.onRequest)
        return;
    if (one.text.count(u'\n') <= kLinesAtOnce)
        analyseNow(id, one);
    else if (!one.parsing.isRunning())
        one.parsing.setFuture(QtConcurrent::run(&analyse, one.text, one.surroundings, one.version));
}

void AnalysisService::analyseNow(DocumentId id, Entry &one)
{
    take(id, one, analyse(one.text, one.surroundings, one.version));
}

void AnalysisService::take(DocumentId id, Entry &one, AnalysisPointer analysis)
{
    AnalysisUpdate update{
        std::move(one.analysis), std::move(analysis), std::exchange(one.sinceAnalysis, {}), {}};
    if (update.before)
        update.correspondence =
            correspondenceOf(*update.before->pipeline, update.edit, *update.after->pipeline);
    one.analysis = update.after;
    check(one);
    emit analysed(id, update);
}

void AnalysisService::check(Entry &one)
{
    if (!one.isCurrent(one.analysis))
        return;
    one.rules.setFunction([settings = m_ruleSettings](
                              const Analysis &analysis) { return lint(analysis, settings).diagnostics; });
    one.rules.schedule(one.analysis);
    if (!m_slowCheck)
        return;
    one.slowRules.setFunction([slowCheck = m_slowCheck, settings = m_ruleSettings](
                                  const Analysis &analysis) { return slowCheck(analysis, settings); });
    one.slowRules.schedule(one.analysis);
}

} // namespace stagecraft
