// SPDX-License-Identifier: MIT
#include "app/window/questions.h"

#include "ui/common/messagetext.h"
#include "ui/dialogs/settingsdialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

class QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

constexpr std::size_t kListedUses = 12;

} // namespace

bool askDeletion(QWidget *parent, const QString &stage, const std::vector<StageUse> &uses)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(uses.size(), kListedUses); ++i)
        lines.append(QStringLiteral("• ") + messageText(uses[i].description));
    if (uses.size() > kListedUses)
        lines.append(QuestionWords::tr("… and %n more", nullptr, int(uses.size() - kListedUses)));

    QMessageBox box(QMessageBox::Warning, QuestionWords::tr("Delete stage"),
        QuestionWords::tr("Other parts of the file use the stage %1.").arg(stage), QMessageBox::Cancel,
        parent);
    // No line may end between the hyphens of a flag.
    box.setInformativeText(lines.join(u'\n').replace(u"--"_s, u"-\u2060-\u2060"_s));
    const QPushButton *both =
        box.addButton(QuestionWords::tr("Delete these too"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == both;
}

bool editRules(QWidget *parent, Settings &settings)
{
    SettingsDialog dialog(settings.ruleSettings().severities, settings.usesShellCheck(), parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    settings.setRuleSeverities(dialog.severities());
    settings.setUsesShellCheck(dialog.usesShellCheck());
    return true;
}

} // namespace stagecraft
