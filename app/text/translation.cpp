// SPDX-License-Identifier: MIT
#include "app/text/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace stagecraft {

bool installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return language.isEmpty() || locale.language() == QLocale::English;
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, u"stagecraft"_s, u"_"_s, u":/translations"_s)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

QString translated(const Message &message)
{
    if (message.isEmpty())
        return {};
    const QString sentence = QCoreApplication::translate("core", message.source, nullptr, message.count);
    return filledIn(sentence, message.arguments, message.count);
}

} // namespace stagecraft
