// SPDX-License-Identifier: MIT
#include "core/syntax/instructions/csvfields.h"
#include "core/syntax/instructions/views.h"
#include "core/text/gotext.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace stagecraft {

namespace {

struct KeyAlias {
    QStringView alias;
    QStringView key;
};

constexpr std::array kKeys{
    KeyAlias{u"type", u"type"},
    KeyAlias{u"from", u"from"},
    KeyAlias{u"source", u"source"},
    KeyAlias{u"src", u"source"},
    KeyAlias{u"target", u"target"},
    KeyAlias{u"dst", u"target"},
    KeyAlias{u"destination", u"target"},
    KeyAlias{u"readonly", u"readonly"},
    KeyAlias{u"ro", u"readonly"},
    KeyAlias{u"readwrite", u"readwrite"},
    KeyAlias{u"rw", u"readwrite"},
    KeyAlias{u"id", u"id"},
    KeyAlias{u"sharing", u"sharing"},
    KeyAlias{u"required", u"required"},
    KeyAlias{u"size", u"size"},
    KeyAlias{u"mode", u"mode"},
    KeyAlias{u"uid", u"uid"},
    KeyAlias{u"gid", u"gid"},
    KeyAlias{u"env", u"env"},
};

constexpr std::array kTypes{QStringView(u"bind"), QStringView(u"cache"), QStringView(u"tmpfs"),
    QStringView(u"secret"), QStringView(u"ssh")};

void readKey(QStringView written, MountField &field, TextArena &texts)
{
    const auto known = std::ranges::find_if(kKeys, [written](const KeyAlias &candidate) {
        return candidate.alias.compare(written, Qt::CaseInsensitive) == 0;
    });
    field.writtenKey = known == kKeys.end() ? texts.keep(goLowered(written)) : known->alias;
    field.key = known == kKeys.end() ? field.writtenKey : known->key;
}

MountField fieldFrom(const Instruction &run, const Flag &flag, const CsvField &csv, TextArena &texts)
{
    const bool isPlain = csv.decoded.isNull();
    const QStringView text = isPlain ? csv.textIn(flag.value) : texts.keep(csv.decoded);
    const qsizetype equals = text.indexOf(u'=');
    MountField field;
    field.hasValue = equals >= 0;
    field.text = text;
    readKey(field.hasValue ? text.first(equals) : text, field, texts);
    field.value = field.hasValue ? text.sliced(equals + 1) : QStringView();
    field.range = run.sourceRange(text).value_or(flag.valueRange);
    field.valueRange = field.hasValue ? run.sourceRange(field.value).value_or(flag.valueRange)
                                      : TextRange{field.range.end, field.range.end};
    return field;
}

} // namespace

const MountField *Mount::field(QStringView key) const
{
    const auto found = std::ranges::find_last(fields, key, &MountField::key);
    return found.empty() ? nullptr : &found.front();
}

QStringView Mount::type() const
{
    const MountField *given = field(u"type");
    if (!given)
        return u"bind";
    const auto known = std::ranges::find_if(
        kTypes, [given](QStringView type) { return type.compare(given->value, Qt::CaseInsensitive) == 0; });
    return known == kTypes.end() ? given->value : *known;
}

std::vector<Mount> mountsOf(const Instruction &run)
{
    std::vector<Mount> mounts;
    if (run.keyword != Keyword::Run)
        return mounts;
    for (const Flag &flag : run.flags) {
        if (flag.name != u"mount")
            continue;
        Mount mount{.flag = &flag, .fields = {}, .texts = std::make_shared<TextArena>()};
        if (const auto fields = csvFieldsOf(flag.value)) {
            std::ranges::transform(*fields, std::back_inserter(mount.fields),
                [&](const CsvField &field) { return fieldFrom(run, flag, field, *mount.texts); });
        }
        mounts.push_back(std::move(mount));
    }
    return mounts;
}

} // namespace stagecraft
