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

bool installLanguage(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();

    const auto install = [](const QLocale &locale, const QString &catalogue, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, catalogue, u"_"_s, folder))
            return false;
        QCoreApplication::installTranslator(translator.get());
        installed.push_back(std::move(translator));
        return true;
    };
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (install(locale, u"stagecraft"_s, u":/translations"_s))
        return true;
    // Sentences stay as they stand in the sources, which count in English too.
    install(QLocale::English, u"stagecraft"_s, u":/translations"_s);
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
