// SPDX-License-Identifier: MIT
// What lives behind a window: one document with its analysis and surroundings.
#pragma once

#include "app/analysis/analysisservice.h"
#include "app/document/document.h"
#include "app/document/layoutstore.h"
#include "app/surroundings/surroundingsloader.h"
#include "core/edit/editresult.h"

#include <QObject>

#include <functional>

namespace stagecraft {

/// Ties document and analysis together, and is where every gesture goes through. Windows come and go (a
/// change of language makes a new one); the session stays.
///
/// Views listen to the session, not to the document: so they are told of a text before its analysis.
class Session final : public QObject {
    Q_OBJECT

public:
    /// What a person asked for, as a function of core/edit.
    using Wish = std::function<EditResult(const Analysis &)>;

    explicit Session(LayoutStore layoutStore = LayoutStore(), QObject *parent = nullptr);

    Document &document() noexcept { return m_document; }
    AnalysisService &analysisService() noexcept { return m_analysis; }
    SurroundingsLoader &surroundingsLoader() noexcept { return m_surroundings; }

    /// The last analysis; null before the first.
    AnalysisPointer analysis() const { return m_analysis.analysis(kDocument); }
    std::vector<Diagnostic> findings() const { return m_analysis.findings(kDocument); }
    bool isChecking() const { return m_analysis.isChecking(kDocument); }
    /// True for texts so large that they are analysed on request.
    bool isPlain() const noexcept { return m_isPlain; }

    /// Opens a text. Positions that were stored for the file hold again.
    void open(const QString &text, const FileFormat &format, const QString &filePath);
    /// Stores the positions of the boxes for the next session.
    void storeLayout();

    /// Does what was wished as one undo step, after ending a composition and bringing the analysis up to
    /// date. Returns false after `refused`.
    bool perform(const Wish &wish, EditOrigin origin = EditOrigin::Graph);
    /// Does several things as one undo step called `name`; all is taken back if `steps` returns false.
    void performTogether(const QString &name, const std::function<bool()> &steps);
    /// Applies an edit that belongs to the present text as one undo step.
    void performEdit(const TextEdit &edit, const QString &name, EditOrigin origin);
    /// The analysis of the present text, made now if need be.
    AnalysisPointer upToDate();

signals:
    void opened();
    void textChanged(const stagecraft::TextChange &change);
    void analysed(const stagecraft::AnalysisUpdate &update);
    void findingsChanged();
    /// A gesture is about to be made: views report what they have not yet reported.
    void gestureBegun();
    /// A gesture, a fix, an undo or a redo changed these ranges of the present text.
    void changesToShow(const std::vector<stagecraft::TextRange> &ranges);
    /// A gesture has put the caret here, to what it made.
    void placed(qsizetype offset);
    /// Why something was not done, translated.
    void refused(const QString &reason);

private:
    static constexpr DocumentId kDocument = 1;

    void follow(const TextChange &change);
    void moveKeys(const AnalysisUpdate &update);

    Document m_document;
    AnalysisService m_analysis;
    SurroundingsLoader m_surroundings;
    LayoutStore m_layoutStore;
    EditOrigin m_lastOrigin = EditOrigin::File;
    bool m_isPlain = false;
};

/// The places of the new text that an edit has written; an empty range where it only deleted.
std::vector<TextRange> changedRanges(const TextEdit &edit);

} // namespace stagecraft
