// SPDX-License-Identifier: MIT
#include "core/syntax/parser/flagsplitter.h"

#include "core/text/gotext.h"
#include "core/text/utf8.h"

namespace stagecraft {

namespace {

bool isLatin1Space(quint8 byte) { return isUnicodeSpace(QChar(char16_t(byte))); }

// Walks over the bytes of a text and knows at which character it is.
class ByteCursor {
public:
    explicit ByteCursor(QStringView text) : m_text(text) { load(); }

    bool atEnd() const { return m_offset == m_text.size(); }
    quint8 byte() const { return m_bytes.isEmpty() ? m_ascii : quint8(m_bytes[m_index]); }
    qsizetype offset() const { return m_offset; }
    QStringView rest() const { return m_text.sliced(m_offset); }
    // Steps over whole characters.
    void skip(qsizetype units)
    {
        m_offset += units;
        load();
    }

    void advance()
    {
        if (m_index + 1 < m_bytes.size()) {
            ++m_index;
            return;
        }
        m_offset += m_units;
        load();
    }

private:
    void load()
    {
        m_bytes.clear();
        m_index = 0;
        m_units = 1;
        if (atEnd())
            return;
        const QChar c = m_text[m_offset];
        if (c.unicode() < 0x80) {
            m_ascii = quint8(c.unicode());
            return;
        }
        if (c.isHighSurrogate() && m_offset + 1 < m_text.size() && m_text[m_offset + 1].isLowSurrogate())
            m_units = 2;
        appendUtf8(m_bytes, m_text.sliced(m_offset, m_units));
    }

    QStringView m_text;
    qsizetype m_offset = 0;
    qsizetype m_units = 1; // Of the character at `m_offset`.
    QByteArray m_bytes;    // Its bytes; empty for ASCII.
    qsizetype m_index = 0;
    quint8 m_ascii = 0;
};

// The flag that `text` begins with, as nearly all are written: nothing but ASCII without quotes and escapes.
std::optional<SplitFlag> plainFlag(QStringView text, QChar escape)
{
    SplitFlag flag;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.unicode() >= 0x80 || c == u'\'' || c == u'"' || c == escape)
            return std::nullopt;
        if (isUnicodeSpace(c))
            break;
        if (c == u'=' && flag.equals < 0)
            flag.equals = at;
        flag.range.end = at + 1;
    }
    return flag;
}

SplitFlag readFlag(ByteCursor &cursor, QChar escape)
{
    SplitFlag flag;
    const qsizetype start = cursor.offset();
    if (const std::optional<SplitFlag> plain = plainFlag(cursor.rest(), escape)) {
        cursor.skip(plain->range.end);
        flag.range = {start, cursor.offset()};
        flag.equals = plain->equals < 0 ? -1 : start + plain->equals;
        return flag;
    }
    flag.range.start = start;
    QString decoded;
    bool isPlain = true;
    quint8 quote = 0;
    for (; !cursor.atEnd(); cursor.advance()) {
        quint8 byte = cursor.byte();
        if (quote == 0 && isLatin1Space(byte))
            break;
        const bool opens = quote == 0 && (byte == '\'' || byte == '"');
        if (opens || (quote != 0 && byte == quote)) {
            quote = opens ? byte : 0;
            isPlain = false;
            continue;
        }
        if (byte == escape.unicode()) {
            isPlain = false;
            cursor.advance();
            if (cursor.atEnd())
                break;
            byte = cursor.byte();
        }
        if (byte == '=' && flag.equals < 0)
            flag.equals = cursor.offset();
        isPlain = isPlain && byte < 0x80;
        decoded += QChar(char16_t(byte));
    }
    flag.range.end = cursor.offset();
    if (!isPlain || decoded.size() != flag.range.size())
        flag.decoded = decoded;
    return flag;
}

} // namespace

FlagSplit splitFlags(QStringView text, QChar escape)
{
    FlagSplit split;
    // Most lines have no flags: look before building anything.
    while (split.rest < text.size() && isBlank(text[split.rest]))
        ++split.rest;
    if (split.rest < text.size() && text[split.rest] != u'-' && text[split.rest].unicode() < 0x80)
        return split;

    ByteCursor cursor(text);
    for (;;) {
        while (!cursor.atEnd() && isLatin1Space(cursor.byte()))
            cursor.advance();
        split.rest = cursor.offset();
        if (!text.sliced(split.rest).startsWith(u"--"))
            return split;
        SplitFlag flag = readFlag(cursor, escape);
        split.rest = flag.range.end;
        const QStringView word = flag.decoded.isNull() ? text.sliced(flag.range.start, flag.range.size())
                                                       : QStringView(flag.decoded);
        if (word == u"--")
            return split;
        split.flags.push_back(std::move(flag));
    }
}

} // namespace stagecraft
