// SPDX-License-Identifier: MIT
#include "app/window/document/session.h"

#include "app/document/documentfile.h"
#include "ui/common/messagetext.h"

namespace stagecraft {

std::vector<TextRange> changedRanges(const TextEdit &edit)
{
    std::vector<TextRange> ranges;
    qsizetype shift = 0;
    for (const Replacement &replacement : edit.replacements()) {
        const qsizetype start = replacement.range.start + shift;
        ranges.push_back({start, start + replacement.text.size()});
        shift += replacement.text.size() - replacement.range.size();
    }
    return ranges;
}

Session::Session(LayoutStore layoutStore, QObject *parent)
    : QObject(parent), m_layoutStore(std::move(layoutStore))
{
    connect(&m_document, &Document::textChanged, this, &Session::follow);
    connect(&m_analysis, &AnalysisService::analysed, this, [this](DocumentId, const AnalysisUpdate &update) {
        moveKeys(update);
        emit analysed(update);
    });
    connect(&m_analysis, &AnalysisService::findingsChanged, this, &Session::findingsChanged);
    connect(&m_surroundings, &SurroundingsLoader::surroundingsChanged, this,
        [this](const SurroundingsPointer &surroundings) {
            m_analysis.setSurroundings(kDocument, surroundings);
        });
}

void Session::open(const QString &text, const FileFormat &format, const QString &filePath)
{
    storeLayout();
    m_isPlain = text.size() > kPlainModeSize;
    m_surroundings.amend([](Surroundings &surroundings) {
        surroundings.target.clear();
        surroundings.buildArguments.clear();
    });
    m_document.open(text, format, filePath);
    emit opened();
    m_analysis.open(kDocument, m_document.text(), m_document.version(), m_isPlain);
}

void Session::storeLayout()
{
    if (const AnalysisPointer known = analysis())
        m_layoutStore.save(m_document.filePath(), *known->pipeline, m_document.positions());
}

void Session::follow(const TextChange &change)
{
    m_lastOrigin = change.origin;
    emit textChanged(change);
    m_analysis.change(kDocument, change.edit, m_document.text(), change.version);
    if (change.origin != EditOrigin::Editor)
        emit changesToShow(changedRanges(change.edit));
}

void Session::moveKeys(const AnalysisUpdate &update)
{
    if (!update.before) {
        m_document.setPositionKeys(m_layoutStore.load(m_document.filePath(), *update.after->pipeline));
        return;
    }
    // Undoing a text brings back the positions with the keys that they had in it.
    const NodePositions &before = m_document.positions();
    if (m_lastOrigin == EditOrigin::Undo || before.isEmpty())
        return;
    NodePositions moved{{}, before.images, before.context};
    for (std::size_t i = 0; i < before.stages.size(); ++i) {
        const int stage = update.correspondence.stage(int(i));
        if (before.stages[i] && stage >= 0)
            moved.setStage(stage, before.stages[i]);
    }
    m_document.setPositionKeys(std::move(moved));
}

AnalysisPointer Session::upToDate() { return m_analysis.upToDate(kDocument); }

bool Session::perform(const Wish &wish, EditOrigin origin)
{
    emit gestureBegun();
    const AnalysisPointer present = upToDate();
    if (!present)
        return false;
    const EditResult result = wish(*present);
    if (!result) {
        emit refused(messageText(result.error()));
        return false;
    }
    EditRequest request{.edit = result->edit,
        .version = present->version,
        .origin = origin,
        .name = messageText(result->name)};
    const TextSelection selection = m_document.selection();
    request.selection = result->caret >= 0
        ? TextSelection::at(result->caret)
        : TextSelection{result->edit.mapped(selection.anchor), result->edit.mapped(selection.caret)};
    if (!m_document.apply(std::move(request)))
        return false;
    if (result->caret >= 0)
        emit placed(result->caret);
    return true;
}

void Session::performTogether(const QString &name, const std::function<bool()> &steps)
{
    QUndoStack &stack = m_document.undoStack();
    const int before = stack.count();
    stack.beginMacro(name);
    const bool isWhole = steps();
    stack.endMacro();
    // Where steps were refused, none stays behind, not even to be done again.
    if (const QUndoCommand *made = stack.command(stack.count() - 1);
        stack.count() > before && made && (!isWhole || made->childCount() == 0)) {
        // The stack hands out commands as constant. One that is obsolete it does not undo, only deletes.
        auto *command = const_cast<QUndoCommand *>(made);
        command->undo();
        command->setObsolete(true);
        stack.undo();
    }
}

void Session::performEdit(const TextEdit &edit, const QString &name, EditOrigin origin)
{
    emit gestureBegun();
    const TextSelection selection = m_document.selection();
    m_document.apply({.edit = edit,
        .version = m_document.version(),
        .origin = origin,
        .name = name,
        .selection = TextSelection{edit.mapped(selection.anchor), edit.mapped(selection.caret)}});
}

} // namespace stagecraft
