// SPDX-License-Identifier: MIT
// Keeps an analysis and the findings of every open document up to date.
#pragma once

#include "app/analysis/backgroundcheck.h"
#include "core/lint/rulesettings.h"
#include "core/model/analysis.h"
#include "core/model/correspondence.h"

#include <QObject>

#include <map>
#include <memory>

namespace stagecraft {

using DocumentId = int;

/// One analysis followed another.
struct AnalysisUpdate {
    AnalysisPointer before; ///< Null for the first one of a text.
    AnalysisPointer after;
    TextEdit edit;                 ///< From the text before to the text after.
    Correspondence correspondence; ///< Empty for the first one.
};

/// Analyses documents, which it knows by number and by what it is told of their texts.
///
/// Files up to `kLinesAtOnce` are parsed at once, longer ones in the background; rules always run in the
/// background. What arrives late is moved through the edits made since, or dropped. Lives in one thread;
/// all signals come from there.
class AnalysisService final : public QObject {
    Q_OBJECT

public:
    static constexpr int kLinesAtOnce = 1000;
    /// A check that waits for other programs, for instance; runs on any thread.
    using SlowCheck = std::function<std::vector<Diagnostic>(const Analysis &, const RuleSettings &)>;

    explicit AnalysisService(QObject *parent = nullptr);
    ~AnalysisService() override;

    /// Starts to follow a document. `analysed` is emitted for it, from inside the call for short files.
    /// Files that are `onRequest` are only analysed by `upToDate`.
    void open(DocumentId id, const QString &text, quint64 version, bool onRequest = false);
    /// The text was changed by `edit`, which refers to the text told before.
    void change(DocumentId id, const TextEdit &edit, const QString &text, quint64 version);
    void close(DocumentId id);

    /// Other facts: everything is judged again.
    void setSurroundings(DocumentId id, SurroundingsPointer surroundings);
    /// Other rules: only the rules run again.
    void setRuleSettings(const RuleSettings &settings);
    /// Adds findings that come later than those of the rules.
    void setSlowCheck(SlowCheck check);

    /// The last analysis that is there; may be older than the text. Null before the first.
    AnalysisPointer analysis(DocumentId id) const;
    /// The analysis of the present text, made at once if need be. Null for an unknown document.
    AnalysisPointer upToDate(DocumentId id);
    /// The findings as far as they are known, at their places in the present text, sorted by place.
    std::vector<Diagnostic> findings(DocumentId id) const;
    /// True while the findings are not yet those of the present text.
    bool isChecking(DocumentId id) const;

signals:
    void analysed(stagecraft::DocumentId id, const stagecraft::AnalysisUpdate &update);
    /// A check has ended, or an edit dropped or moved findings.
    void findingsChanged(stagecraft::DocumentId id);

private:
    struct Entry;

    Entry *entry(DocumentId id) const;
    void analyseNow(DocumentId id, Entry &one);
    void analyseSoon(DocumentId id, Entry &one);
    void take(DocumentId id, Entry &one, AnalysisPointer analysis);
    void check(Entry &one);

    std::map<DocumentId, std::unique_ptr<Entry>> m_entries;
    RuleSettings m_ruleSettings;
    SlowCheck m_slowCheck;
};

} // namespace stagecraft
