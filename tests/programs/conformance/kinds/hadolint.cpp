// SPDX-License-Identifier: MIT
// hadolint's rules by rule and line. ShellCheck's codes are not among them.
#include "app/configuration/hadolintfile.h"
#include "core/lint/rule.h"
#include "tests/programs/conformance/kind.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stagecraft::conformance {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kParseError = "DL1000"_L1; // hadolint's own parser refuses the file and runs no rule.

bool isOfHadolint(const Rule &rule) { return rule.family == RuleFamily::Hadolint; }

/// Nothing if hadolint could not read the file.
std::optional<RuleLines> expected(const QJsonArray &records)
{
    RuleLines lines;
    for (const QJsonValue &record : records) {
        const QString code = record[u"code"_s].toString();
        if (code == kParseError)
            return std::nullopt;
        if (code.startsWith("DL"_L1))
            lines.insert({code, record[u"line"_s].toInt()});
    }
    return lines;
}

/// Under the default settings.
std::optional<RuleComparison> onFiles(const Case &record)
{
    if (!record.record.contains(u"findings"_s) || record.source != "hadolint"_L1)
        return std::nullopt;
    const auto theirs = expected(record.record[u"findings"_s].toArray());
    if (!theirs)
        return std::nullopt;
    return RuleComparison(*theirs, foundRules(record.findings, &isOfHadolint));
}

QString labelType(const QString &constructor)
{
    return constructor == "RawText"_L1 ? u"text"_s
        : constructor == "GitHash"_L1  ? u"hash"_s
                                       : constructor.toLower();
}

/// The settings of a test as a project would write them. JSON is YAML.
QByteArray hadolintFileOf(const QJsonObject &config)
{
    QJsonObject file;
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (it.key() == "labelSchema"_L1) {
            QJsonObject schema = it->toObject();
            for (auto label = schema.begin(); label != schema.end(); ++label)
                *label = labelType(label->toString());
            file[u"label-schema"_s] = schema;
        } else if (it.key() == "ignoreRules"_L1) {
            continue; // The recorded findings are those before it is applied.
        } else if (it.key() == "strictLabels"_L1) {
            file[u"strict-labels"_s] = *it;
        } else {
            file[it.key()] = *it;
        }
    }
    return QJsonDocument(file).toJson();
}

/// The tests see rules that are off by default, too.
void switchOnWhatIsOff(RuleSettings &settings)
{
    for (const Rule *rule : allRules()) {
        const QString id = rule->id.toString();
        if (isOfHadolint(*rule) && rule->severity == Severity::Off && !settings.severities.contains(id))
            settings.severities.insert(id, Severity::Info);
    }
}

std::optional<RuleComparison> onCases(const Case &record)
{
    if (!record.record.contains(u"actual"_s))
        return std::nullopt;
    const auto theirs = expected(record.record[u"actual"_s].toArray());
    auto settings = parseHadolintFile(hadolintFileOf(record.record[u"config"_s].toObject()));
    if (!theirs || !settings)
        return std::nullopt;
    switchOnWhatIsOff(*settings);
    return RuleComparison(*theirs, foundRules(lint(*record.analysis, *settings), &isOfHadolint));
}

/// Whether the rule that a test is about fires, as the test asks.
std::optional<QStringList> onExpectations(const Case &record)
{
    const QString rule = record.record[u"rule"_s].toString();
    const QJsonValue expectation = record.record[u"expect"_s];
    if (!rule.startsWith("DL"_L1) || !expectation.isBool())
        return std::nullopt;
    const auto comparison = onCases(record);
    if (!comparison)
        return std::nullopt;
    const auto isTheRule = [&](const RuleLine &finding) {
        return finding.rule == rule;
    };
    const bool fires = std::ranges::any_of(comparison->agreeing, isTheRule)
        || std::ranges::any_of(comparison->oursAlone, isTheRule);
    if (fires == expectation.toBool())
        return QStringList();
    return QStringList{u"%1 %2"_s.arg(rule, fires ? u"must be silent"_s : u"must fire"_s)};
}

} // namespace

const Kind kinds::hadolint{
    .name = "hadolint",
    .question = "hadolint's rules by rule and line, on files that it can read",
    .byRule = &onFiles,
};

const Kind kinds::hadolintCases{
    .name = "hadolint-cases",
    .question = "the same on the texts of hadolint's tests, each with its settings",
    .byRule = &onCases,
};

const Kind kinds::hadolintExpectations{
    .name = "hadolint-tests",
    .question = "whether the rule of each of hadolint's tests fires",
    .differences = &onExpectations,
};

} // namespace stagecraft::conformance
