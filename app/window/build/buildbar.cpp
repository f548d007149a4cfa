// SPDX-License-Identifier: MIT
#include "app/window/build/buildbar.h"

#include "core/docker/buildrequest.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"
#include "ui/common/shrinkingbutton.h"
#include "ui/common/theme.h"
#include "ui/dialogs/buildoptionspopup.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxNameWidth = 150; // Pixels.

ShrinkingButton *makeMenuButton()
{
    auto *button = new ShrinkingButton;
    button->setProperty("bordered", true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

void setButtonText(ShrinkingButton &button, const QString &sentence, const QString &name)
{
    const QString shown = button.fontMetrics().elidedText(name, Qt::ElideMiddle, kMaxNameWidth);
    button.setTexts(sentence.arg(shown) + u" ▾"_s, name);
    button.setToolTip(sentence.arg(name));
}

} // namespace

BuildBar::BuildBar(Session &session, BuildBinding &build, Actions &actions, QWidget *parent)
    : QWidget(parent), m_session(session), m_build(build), m_actions(actions)
{
    m_target = makeMenuButton();
    m_target->setObjectName("targetButton"_L1);
    m_engine = makeMenuButton();
    m_engine->setObjectName("engineButton"_L1);
    m_options = new ShrinkingButton;
    m_options->setObjectName("optionsButton"_L1);
    m_options->setProperty("bordered", true);
    m_button = new QToolButton;
    m_button->setObjectName("buildButton"_L1);
    m_button->setProperty("primary", true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_popup = new BuildOptionsPopup(this);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QToolButton *button : std::initializer_list<QToolButton *>{m_target, m_engine, m_options, m_button})
        layout->addWidget(button);

    connect(m_target->menu(), &QMenu::aboutToShow, this, &BuildBar::fillTargets);
    connect(m_engine->menu(), &QMenu::aboutToShow, this, &BuildBar::fillEngines);
    connect(m_options, &QToolButton::clicked, this, &BuildBar::openOptions);
    connect(&m_actions[ActionId::BuildOptions], &QAction::triggered, this, &BuildBar::openOptions);
    connect(m_popup, &BuildOptionsPopup::optionsChosen, this, [this](const BuildOptions &options) {
        m_build.setChoice({options.tag, options.contextFolder, options.useCache});
    });
    connect(&m_actions[ActionId::Build], &QAction::triggered, &m_build, &BuildBinding::build);
    connect(&m_actions[ActionId::CancelBuild], &QAction::triggered, &m_build, &BuildBinding::cancel);
    connect(&m_actions[ActionId::CheckEngine], &QAction::triggered, &m_build, &BuildBinding::probe);
    connect(m_button, &QToolButton::clicked, this,
        [this] { m_build.isBuilding() ? m_build.cancel() : m_build.build(); });
    connect(&m_build, &BuildBinding::stateChanged, this, &BuildBar::update);
    connect(&m_build, &BuildBinding::engineChanged, this, &BuildBar::update);
    connect(&m_build, &BuildBinding::contextFolderNeeded, this, &BuildBar::chooseContextFolder);
    connect(&m_session, &Session::analysed, this, &BuildBar::update);
    connect(&m_session.document(), &Document::filePathChanged, this, &BuildBar::update);
    connect(&m_contextList, &ProcessRunner::received, this,
        [this](ProcessRunner::Channel channel, const QByteArray &bytes) {
            if (channel == ProcessRunner::Channel::Output)
                m_contextOutput += bytes;
        });
    // The list is there when the menu is opened the first time.
    [[maybe_unused]] const bool started = m_contextList.start(contextListCommand());
    update();
}

void BuildBar::update()
{
    const QString target = m_session.surroundingsLoader().surroundings()->target;
    setButtonText(*m_target, tr("Target: %1"), target.isEmpty() ? tr("final stage") : target);
    const QString context = m_build.engine().context;
    setButtonText(*m_engine, tr("Engine: %1"), context.isEmpty() ? tr("default") : context);
    const BuildChoice chosen = m_build.choice();
    setButtonText(*m_options, tr("Tag: %1"), chosen.tag.isEmpty() ? m_build.defaults().tag : chosen.tag);

    const bool isBuilding = m_build.isBuilding();
    const bool canBuild = m_build.engine().canBuild();
    const Theme &theme = themeOf(palette());
    m_button->setText(isBuilding ? tr("Cancel") : tr("Build"));
    m_button->setIcon(icon(isBuilding ? IconName::Cancel : IconName::Build, theme.successText));
    m_button->setEnabled(isBuilding || canBuild);
    m_button->setToolTip(
        canBuild ? tr("Build the text as it stands, saved or not") : messageText(m_build.engine().problem));
    m_actions[ActionId::Build].setEnabled(!isBuilding && canBuild);
    m_actions[ActionId::CancelBuild].setEnabled(isBuilding);
}

void BuildBar::fillTargets()
{
    QMenu *menu = m_target->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const QString chosen = m_session.surroundingsLoader().surroundings()->target;
    const auto add = [&](const QString &text, const QString &target) {
        QAction *action = menu->addAction(text, this, [this, target] {
            m_session.surroundingsLoader().amend(
                [&](Surroundings &surroundings) { surroundings.target = target; });
            update();
        });
        action->setCheckable(true);
        action->setChecked(target == chosen);
        group->addAction(action);
    };
    add(tr("final stage"), {});
    const AnalysisPointer analysis = m_session.upToDate();
    if (!analysis)
        return;
    menu->addSeparator();
    for (const Stage &stage : analysis->pipeline->stages())
        add(stage.displayName(), stage.name.isEmpty() ? QString::number(stage.index) : stage.name);
}

void BuildBar::fillEngines()
{
    QMenu *menu = m_engine->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const EngineContext &context : parseContextList(m_contextOutput)) {
        QAction *action =
            menu->addAction(context.name, this, [this, name = context.name] { m_build.chooseEngine(name); });
        action->setToolTip(context.endpoint);
        action->setCheckable(true);
        action->setChecked(context.name == m_build.engine().context);
        group->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(&m_actions[ActionId::CheckEngine]);
    m_contextOutput.clear();
    [[maybe_unused]] const bool started = m_contextList.start(contextListCommand());
}

void BuildBar::openOptions()
{
    const BuildChoice chosen = m_build.choice();
    const BuildChoice fallback = m_build.defaults();
    m_popup->setOptions(
        {chosen.tag, chosen.contextFolder, chosen.useCache}, {fallback.tag, fallback.contextFolder, true});
    m_popup->openBelow(*m_options);
}

void BuildBar::chooseContextFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(window(), tr("Which folder is the build context?"), QString());
    if (folder.isEmpty())
        return;
    BuildChoice chosen = m_build.choice();
    chosen.contextFolder = folder;
    m_build.setChoice(chosen);
    m_build.build();
}

void BuildBar::showEngine()
{
    const EngineInfo &engine = m_build.engine();
    if (engine.canBuild()) {
        m_engine->showMenu();
        return;
    }
    QMessageBox box(
        QMessageBox::Information, tr("No builds"), messageText(engine.problem), QMessageBox::Ok, window());
    box.setInformativeText(tr("Everything else works without an engine."));
    box.setDetailedText(engine.problem.detail);
    const QAbstractButton *again = box.addButton(tr("Look again"), QMessageBox::ActionRole);
    box.exec();
    if (box.clickedButton() == again)
        m_build.probe();
}

} // namespace stagecraft
