// SPDX-License-Identifier: MIT
#include "ui/panels/explainpanel.h"

#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QEvent>

namespace stagecraft {

using namespace Qt::StringLiterals;

ExplainPanel::ExplainPanel(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    document()->setDocumentMargin(14);
    setPlaceholderText(tr("Select a stage, a row or an edge to read what it does."));
}

void ExplainPanel::setExplanation(const Explanation &explanation)
{
    m_explanation = explanation;
    render();
}

void ExplainPanel::render()
{
    if (m_explanation.title.isEmpty()) {
        clear();
        return;
    }
    const Theme &theme = themeOf(palette());
    QString html = u"<style>pre { font-family: '%1'; color: %2 }</style>"_s.arg(
        codeFont().family(), theme.mutedText.name());
    html += u"<p style='font-weight:600'>%1</p>"_s.arg(m_explanation.title.toHtmlEscaped());
    for (const QString &paragraph : m_explanation.paragraphs)
        html += u"<p>%1</p>"_s.arg(paragraph.toHtmlEscaped());
    if (!m_explanation.code.isEmpty())
        html += u"<pre>%1</pre>"_s.arg(m_explanation.code.toHtmlEscaped());
    setHtml(html);
}

void ExplainPanel::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace stagecraft
