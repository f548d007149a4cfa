// SPDX-License-Identifier: MIT
#include "app/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace stagecraft {

namespace {

QLocale localeOf(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // Without any settings the sentences are English, and count in English too.
    return locale.language() == QLocale::C && language.isEmpty() ? QLocale(QLocale::English) : locale;
}

} // namespace

bool installLanguage(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();

    const QLocale locale = localeOf(language);
    const auto install = [&locale](const QString &catalogue, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, catalogue, u"_"_s, folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        installed.push_back(std::move(translator));
        return true;
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const auto catalogues = u":/translations"_s;
    if (install(u"stagecraft"_s, catalogues))
        return true;
    // The plural forms of the sentences as they stand in the sources.
    auto english = std::make_unique<QTranslator>();
    if (english->load(u"stagecraft_en"_s, catalogues)) {
        QCoreApplication::installTranslator(english.get());
        installed.push_back(std::move(english));
    }
    return language.isEmpty();
}

QString translated(const Message &message)
{
    if (message.isEmpty())
        return {};
    const QString sentence = QCoreApplication::translate("core", message.source, nullptr, message.count);
    return filledIn(sentence, message.arguments, message.count);
}

} // namespace stagecraft
