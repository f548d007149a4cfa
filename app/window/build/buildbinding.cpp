// SPDX-License-Identifier: MIT
#include "app/window/build/buildbinding.h"

#include "app/window/build/figureviews.h"
#include "ui/common/messagetext.h"
#include "ui/common/quantities.h"
#include "ui/panels/buildlogpanel.h"

#include <QFileInfo>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

// A folder's name as a name of an image: lower case letters, digits and single separators.
QString imageName(const QString &folder)
{
    QString name;
    for (const QChar c : QFileInfo(folder).fileName().toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || c.isDigit();
        if (isPlain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"image"_s : name;
}

std::vector<BuildLogEntry> entriesOf(const std::vector<BuildLogLine> &lines)
{
    std::vector<BuildLogEntry> entries;
    entries.reserve(lines.size());
    for (const BuildLogLine &line : lines)
        entries.push_back({line.stage, line.instruction, line.text});
    return entries;
}

} // namespace

BuildBinding::BuildBinding(Session &session, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    connect(&m_runner, &BuildRunner::figuresChanged, this, &BuildBinding::take);
    connect(&m_runner, &BuildRunner::linesLogged, this, &BuildBinding::log);
    connect(&m_runner, &BuildRunner::finished, this, &BuildBinding::finish);
    connect(&m_probe, &EngineProbe::finished, this, [this](const EngineInfo &info) {
        m_engine = info;
        emit engineChanged();
    });
    connect(&m_session, &Session::analysed, &m_record, &BuildRecord::follow);
    connect(&m_session, &Session::opened, this, [this] {
        m_runner.cancel();
        m_record.clear();
        m_unsavedFolder.clear();
        if (m_panel)
            m_panel->start({});
        emit stateChanged();
    });
}

void BuildBinding::showIn(BuildLogPanel &panel)
{
    m_panel = &panel;
    if (m_record.builtPipeline())
        take(m_runner.figures());
}

void BuildBinding::setProgram(const QString &program)
{
    m_runner.setProgram(program);
    m_probe.setProgram(program);
}

void BuildBinding::probe() { m_probe.start(m_settings.engineContext()); }

void BuildBinding::chooseEngine(const QString &context)
{
    m_settings.setEngineContext(context);
    probe();
}

BuildChoice BuildBinding::defaults() const
{
    const QString file = m_session.document().filePath();
    const QString folder = file.isEmpty() ? m_unsavedFolder : QFileInfo(file).absolutePath();
    return {imageName(choice().contextFolder.isEmpty() ? folder : choice().contextFolder), folder, true};
}

BuildChoice BuildBinding::choice() const
{
    const QString file = m_session.document().filePath();
    if (!file.isEmpty())
        return m_settings.buildChoice(file);
    return {{}, m_unsavedFolder, true};
}

void BuildBinding::setChoice(const BuildChoice &choice)
{
    const QString file = m_session.document().filePath();
    if (file.isEmpty())
        m_unsavedFolder = choice.contextFolder;
    else
        m_settings.setBuildChoice(file, choice);
    const QString folder = choice.contextFolder.isEmpty() ? defaults().contextFolder : choice.contextFolder;
    m_session.surroundingsLoader().setPlaces(file, folder);
    emit stateChanged();
}

void BuildBinding::build()
{
    if (m_runner.isRunning())
        return;
    emit m_session.gestureBegun();
    m_session.document().endStep();
    const BuildChoice fallback = defaults();
    const BuildChoice chosen = choice();
    BuildRequest request;
    request.file = m_session.document().filePath();
    request.format = m_session.document().format();
    request.contextFolder = chosen.contextFolder.isEmpty() ? fallback.contextFolder : chosen.contextFolder;
    request.tag = chosen.tag.isEmpty() ? fallback.tag : chosen.tag;
    request.useCache = chosen.useCache;
    request.engineContext = m_settings.engineContext();
    if (request.contextFolder.isEmpty()) {
        emit contextFolderNeeded();
        return;
    }
    const AnalysisPointer analysis = m_session.upToDate();
    if (!analysis || !m_runner.start(request, analysis->pipeline))
        return;
    m_record.start(analysis);
    if (m_panel) {
        m_panel->start(buildSteps(*analysis->pipeline, m_runner.figures()));
        m_panel->setHeadline(tr("Building %1…").arg(request.tag), FigureState::Running);
    }
    emit stateChanged();
}

void BuildBinding::cancel() { m_runner.cancel(); }

void BuildBinding::take(const BuildFigures &figures)
{
    m_record.update(figures);
    const auto pipeline = m_record.builtPipeline();
    if (m_panel && pipeline) {
        m_panel->setRows(buildSteps(*pipeline, figures));
        showHeadline(figures);
    }
}

void BuildBinding::log(const std::vector<BuildLogLine> &lines)
{
    if (m_panel)
        m_panel->append(entriesOf(lines));
}

void BuildBinding::finish(const BuildFigures &figures)
{
    // A build of a file that was closed meanwhile.
    if (!m_record.builtPipeline()) {
        emit stateChanged();
        return;
    }
    take(figures);
    if (m_panel && figures.failure && figures.failure->instruction >= 0)
        m_panel->chooseInstruction(figures.failure->instruction);
    QString text = tr("The build was cancelled.");
    if (figures.state == BuildState::Succeeded)
        text = tr("Built %1.").arg(figures.image);
    else if (figures.failure)
        text = messageText(figures.failure->message);
    emit stateChanged();
    emit buildEnded(text, figures.state == BuildState::Succeeded);
}

void BuildBinding::showHeadline(const BuildFigures &figures)
{
    switch (figures.state) {
    case BuildState::None:
        break;
    case BuildState::Running:
        m_panel->setHeadline(tr("Building: %1 of %2 steps").arg(figures.finishedSteps).arg(figures.stepCount),
            FigureState::Running);
        break;
    case BuildState::Measuring:
        m_panel->setHeadline(tr("Built. Reading the sizes…"), FigureState::Running);
        break;
    case BuildState::Succeeded:
        m_panel->setHeadline(tr("Built %1.").arg(figures.image), FigureState::Done);
        break;
    case BuildState::Failed:
        m_panel->setHeadline(
            figures.failure ? messageText(figures.failure->message) : tr("The build failed."),
            FigureState::Failed);
        break;
    case BuildState::Cancelled:
        m_panel->setHeadline(tr("The build was cancelled."), FigureState::Cancelled);
        break;
    }
}

} // namespace stagecraft
