// SPDX-License-Identifier: MIT
#include "ui/panels/rulepage.h"

#include "core/lint/linter.h"
#include "core/lint/rule.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/messagetext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QTextBrowser>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

QString ruleText(const char *source) { return QCoreApplication::translate("core", source); }

QString paragraph(const QString &text) { return u"<p>%1</p>"_s.arg(text.toHtmlEscaped()); }

QString example(const QString &title, QStringView text, const Theme &theme)
{
    const QString code = text.trimmed().toString().toHtmlEscaped();
    return u"<p style='color:%1; margin-bottom:2px'>%2</p><pre style='margin-top:0; margin-left:8px'>%3</pre>"_s
        .arg(theme.mutedText.name(), title.toHtmlEscaped(), code);
}

QString familyName(RuleFamily family)
{
    switch (family) {
    case RuleFamily::BuildKit:
        return u"BuildKit"_s;
    case RuleFamily::Hadolint:
        return u"hadolint"_s;
    case RuleFamily::Pipeline:
        break;
    }
    return u"Stagecraft"_s;
}

} // namespace

RulePage::RulePage(QWidget *parent) : QWidget(parent)
{
    m_text = new QTextBrowser;
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(12);

    m_fix = new QPushButton;
    m_fix->setIcon(icon(IconName::Lamp));
    m_fixAll = new QPushButton;
    m_off = new QPushButton(tr("Switch off this rule"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 8);
    for (QPushButton *button : {m_fix, m_fixAll, m_off}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(buttons);

    connect(m_fix, &QPushButton::clicked, this, [this] { emit fixRequested(*m_finding); });
    connect(m_fixAll, &QPushButton::clicked, this, [this] { emit fixAllRequested(m_finding->rule); });
    connect(m_off, &QPushButton::clicked, this, [this] { emit ruleOffRequested(m_finding->rule); });
    render();
}

void RulePage::show(const std::optional<Diagnostic> &finding, int sameRule)
{
    m_finding = finding;
    m_sameRule = sameRule;
    render();
}

void RulePage::render()
{
    m_text->setHtml(m_finding ? html() : QString());
    m_fix->setVisible(m_finding && m_finding->fix);
    if (m_finding && m_finding->fix)
        m_fix->setText(messageText(m_finding->fix->title));
    m_fixAll->setVisible(m_finding && m_sameRule > 1);
    m_fixAll->setText(tr("Fix all %n of this rule", nullptr, m_sameRule));
    m_off->setVisible(m_finding && ruleById(m_finding->rule));
}

QString RulePage::html() const
{
    const Theme &theme = themeOf(palette());
    const Rule *rule = ruleById(m_finding->rule);
    const QStringList names = QStringList{m_finding->rule} + m_finding->also;
    QString page = u"<style>pre, code { font-family: '%1'; font-size: %2px } a { color: %3 }</style>"_s.arg(
        codeFont().family(), QString::number(metrics::kSmallFont), theme.accent.name());
    if (rule)
        page += u"<p style='font-weight:600; margin-bottom:2px'>%1</p>"_s.arg(
            ruleText(rule->title).toHtmlEscaped());
    if (m_finding->rule != "error"_L1)
        page += u"<p style='color:%1; margin-top:0'>%2</p>"_s.arg(theme.mutedText.name(),
            (names.join(u" · "_s) + (rule ? u" · "_s + familyName(rule->family) : QString()))
                .toHtmlEscaped());
    page += paragraph(messageText(m_finding->message));
    if (!m_finding->message.detail.isEmpty())
        page += u"<p style='color:%1; white-space:pre-wrap'><code>%2</code></p>"_s.arg(
            theme.mutedText.name(), m_finding->message.detail.toHtmlEscaped());
    if (!rule)
        return page;
    page += paragraph(ruleText(rule->why));
    page += example(tr("Before"), rule->badExample, theme);
    page += example(tr("After"), rule->goodExample, theme);
    if (*rule->noFix != '\0')
        page += paragraph(tr("No automatic fix: %1").arg(ruleText(rule->noFix)));
    if (!rule->source.isEmpty())
        page += u"<p style='color:%1'>%2</p>"_s.arg(
            theme.mutedText.name(), rule->source.toString().toHtmlEscaped());
    return page;
}

void RulePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        render();
}

} // namespace stagecraft
