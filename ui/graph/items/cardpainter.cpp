// SPDX-License-Identifier: MIT
#include "ui/graph/items/cardpainter.h"

#include "ui/common/quantities.h"
#include "ui/graph/items/cardtext.h"
#include "ui/graph/items/painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace stagecraft {

using namespace Qt::StringLiterals;

namespace {

struct FoldedCards {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

constexpr double kPadding = CardGeometry::kPadding;
constexpr double kBadgeHeight = 16;
constexpr double kFirstLine = 16.5;  ///< Middle of the head's first line.
constexpr double kSecondLine = 36.5; ///< Middle of its second line.
constexpr double kSizeRoom = 86;     ///< For the bytes and a sign of findings.
constexpr double kLongestTitle = 240;

double badgeWidth(const QString &badge) { return std::ceil(widthOf(cardFonts().badge, badge)) + 12; }

class CardPainter {
public:
    CardPainter(QPainter &painter, const CardContent &content, const CardLook &look)
        : m_painter(painter)
        , m_content(content)
        , m_look(look)
        , m_theme(look.theme)
        , m_color(roleColor(look.theme, content.role))
    {
    }

    void paint()
    {
        const QRectF card(QPointF(), m_look.geometry.size());
        paintGlow(m_painter, card, metrics::kRadius, m_color, m_look.glow);
        if (isMarked() || m_look.light == Light::Lit)
            paintHalo(m_painter, card, metrics::kRadius, isMarked() ? m_theme.accent : m_color);
        else if (m_look.detail >= kTextDetail)
            paintShadow(m_painter, card, metrics::kRadius, m_theme.shadow);
        paintBox(card);
        if (m_look.detail < kTextDetail) {
            paintFarTitle();
            return;
        }
        paintHead();
        if (m_look.geometry.isCollapsed)
            return;
        for (int row = 0; row < m_look.geometry.rows; ++row) {
            if (m_look.geometry.row(row).intersects(m_look.exposed))
                paintRow(row);
        }
    }

private:
    bool isFar() const { return m_look.detail < kTextDetail; }
    /// Where rows are not seen one by one, a marked one marks the card.
    bool isMarked() const
    {
        const bool hidesRows = isFar() || m_look.geometry.isCollapsed;
        return m_look.isSelected || (hidesRows && !m_look.selectedRows.isEmpty());
    }

    void text(
        const QFont &font, const QColor &color, QRectF rect, Qt::Alignment alignment, const QString &text)
    {
        if (text.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }

    void paintBox(const QRectF &card)
    {
        const QColor headColor = mixed(m_color, m_theme.panel, metrics::kHeadTint);
        const QRectF head = m_look.geometry.head();
        const bool hasRows = card.height() > head.height();
        m_painter.setRenderHint(QPainter::Antialiasing, !isFar() || m_look.detail > kTitleDetail);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(hasRows ? m_theme.panel : headColor);
        m_painter.drawRoundedRect(card, metrics::kRadius, metrics::kRadius);
        if (hasRows) {
            m_painter.save();
            m_painter.setClipRect(head, Qt::IntersectClip);
            m_painter.setBrush(headColor);
            m_painter.drawRoundedRect(card, metrics::kRadius, metrics::kRadius);
            m_painter.restore();
            m_painter.fillRect(QRectF(0, head.bottom(), card.width(), 1), m_theme.border);
        }
        // Of the same width in pixels, however far away.
        const double width = (isMarked() ? 2 : 1.2) / std::clamp(m_look.detail, 0.3, 1.0);
        m_painter.setPen(QPen(isMarked() ? m_theme.accent : m_color, width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(card, metrics::kRadius, metrics::kRadius);
    }

    /// From far away: the name as large as the head allows, rows as bars.
    void paintFarTitle()
    {
        const QRectF head = m_look.geometry.head().adjusted(kPadding, 0, -kPadding, 0);
        if (m_look.detail >= kTitleDetail) {
            text(cardFonts().farName, m_theme.text, head, Qt::AlignLeft,
                elided(cardFonts().farName, m_content.name, head.width()));
        } else {
            m_painter.fillRect(QRectF(head.left(), 18, head.width() * 0.6, 16), m_color);
        }
        if (m_look.geometry.isCollapsed || m_look.detail < kTitleDetail)
            return;
        const QColor bar = mixed(m_theme.faintText, m_theme.panel, 0.35);
        for (int row = 0; row < m_look.geometry.rows; ++row) {
            const double length =
                std::min<double>(double(m_content.rows[std::size_t(row)].argument.size()), 24);
            const QRectF rect = m_look.geometry.row(row);
            m_painter.fillRect(QRectF(m_look.geometry.argumentLeft, rect.center().y() - 3,
                                   length * cardFonts().characterWidth, 6),
                bar);
        }
    }

    void paintHead()
    {
        const double right = m_look.geometry.width - kPadding;
        const double badge = badgeWidth(m_content.badge);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
        const QRectF badgeRect(kPadding, kFirstLine - kBadgeHeight / 2, badge, kBadgeHeight);
        m_painter.drawRoundedRect(badgeRect, 3, 3);
        text(cardFonts().badge, m_theme.accentText, badgeRect, Qt::AlignHCenter, m_content.badge);

        const QRectF title = titleRectOf(m_content, m_look.geometry);
        const double suffixWidth =
            m_content.nameSuffix.isEmpty() ? 0 : widthOf(cardFonts().suffix, m_content.nameSuffix) + 5;
        const QString name = elided(cardFonts().name, m_content.name, title.width() - suffixWidth + 0.5);
        text(cardFonts().name, m_theme.text, title, Qt::AlignLeft, name);
        text(cardFonts().suffix, m_theme.mutedText, title, Qt::AlignRight, m_content.nameSuffix);
        if (!m_look.fold.isEmpty()) {
            const IconName fold =
                m_look.geometry.isCollapsed ? IconName::ChevronRight : IconName::ChevronDown;
            paintIcon(m_painter, fold, m_look.fold, m_theme.mutedText);
        }

        const QColor sizeColor = m_content.figure.isOfLastBuild ? m_theme.faintText : m_theme.text;
        text(cardFonts().name, sizeColor, QRectF(right - kSizeRoom, kFirstLine - 10, kSizeRoom, 20),
            Qt::AlignRight, m_content.size);
        if (m_content.lint.count > 0) {
            const double size = m_content.size.isEmpty() ? 0 : widthOf(cardFonts().name, m_content.size) + 8;
            paintIcon(m_painter, iconOf(m_content.lint.severity),
                QRectF(right - size - 14, kFirstLine - 7, 14, 14),
                severityColor(m_theme, m_content.lint.severity));
        }

        const double stateWidth = paintState(right);
        const QRectF base(kPadding, kSecondLine - 10, right - kPadding - stateWidth - 8, 20);
        QString second = m_content.base;
        if (m_look.geometry.isCollapsed)
            second += u" \u00B7 "_s + FoldedCards::tr("%1 folded").arg(m_look.geometry.rows);
        text(cardFonts().line, m_theme.mutedText, base, Qt::AlignLeft,
            elided(cardFonts().line, second, base.width()));
    }

    /// Paints the state with its icon, right-aligned; returns its width.
    double paintState(double right)
    {
        if (m_content.state.isEmpty())
            return 0;
        const QColor color = stateColor(m_content.figure);
        const double width = widthOf(cardFonts().line, m_content.state);
        text(cardFonts().line, color, QRectF(right - width, kSecondLine - 10, width + 1, 20), Qt::AlignRight,
            m_content.state);
        const std::optional<IconName> icon = stateIcon(m_content.figure.state);
        if (!icon)
            return width;
        paintIcon(m_painter, *icon, QRectF(right - width - 16, kSecondLine - 6, 12, 12), color);
        return width + 16;
    }

    QColor stateColor(const BuildFigure &figure) const
    {
        if (figure.isOfLastBuild)
            return m_theme.faintText;
        switch (figure.state) {
        case FigureState::Failed:
            return m_theme.error;
        case FigureState::Running:
            return m_theme.accent;
        default:
            return m_theme.mutedText;
        }
    }

    static std::optional<IconName> stateIcon(FigureState state)
    {
        switch (state) {
        case FigureState::Cached:
        case FigureState::Done:
            return IconName::Check;
        case FigureState::Waiting:
            return IconName::Clock;
        case FigureState::Running:
            return IconName::Build;
        case FigureState::Failed:
            return IconName::Error;
        case FigureState::Cancelled:
            return IconName::Cancel;
        case FigureState::None:
            break;
        }
        return std::nullopt;
    }

    void paintRow(int index)
    {
        const CardRow &row = m_content.rows[std::size_t(index)];
        const QRectF rect = m_look.geometry.row(index);
        paintRowBackground(index, rect);
        const double middle = rect.center().y();
        paintRowIcon(row,
            QRectF(kPadding, middle - CardGeometry::kIconSize / 2, CardGeometry::kIconSize,
                CardGeometry::kIconSize));
        text(cardFonts().keyword, m_theme.mutedText,
            QRectF(CardGeometry::kKeywordLeft, rect.top(),
                m_look.geometry.argumentLeft - CardGeometry::kKeywordLeft - 4, rect.height()),
            Qt::AlignLeft, row.keywordText);
        const double argumentRight = paintMarks(row, middle, paintFigure(row, rect));
        const double room = argumentRight - m_look.geometry.argumentLeft;
        text(cardFonts().argument, m_theme.text,
            QRectF(m_look.geometry.argumentLeft, rect.top(), room + 8, rect.height()), Qt::AlignLeft,
            elidedCode(row.argument, room));
    }

    /// The sign of findings stands in the place of the instruction's own: it needs no room that comes and
    /// goes.
    void paintRowIcon(const CardRow &row, const QRectF &rect)
    {
        if (row.badge.count > 0)
            paintIcon(
                m_painter, iconOf(row.badge.severity), rect, severityColor(m_theme, row.badge.severity));
        else
            paintIcon(m_painter, iconOf(row.keyword), rect, mixed(m_color, m_theme.mutedText, 0.55));
    }

    void paintRowBackground(int index, const QRectF &rect)
    {
        const QRectF inside = rect.adjusted(1, 0, -1, 0);
        const CardRow &row = m_content.rows[std::size_t(index)];
        if (row.figure.state == FigureState::Failed)
            m_painter.fillRect(inside, mixed(m_theme.error, m_theme.panel, 0.14));
        if (m_look.selectedRows.contains(index)) {
            m_painter.fillRect(inside, m_theme.selection);
            m_painter.fillRect(QRectF(inside.left(), inside.top(), 3, inside.height()), m_theme.accent);
        } else if (index == m_look.hoveredRow) {
            m_painter.fillRect(inside, mixed(m_theme.raised, m_theme.panel, 0.7));
        }
    }

    /// Paints bar and bytes, or the state while a build runs; returns where they begin.
    double paintFigure(const CardRow &row, const QRectF &rect)
    {
        const double right = m_look.geometry.width - kPadding;
        const double middle = rect.center().y();
        const BuildFigure &figure = row.figure;
        if (figure.bytes < 0 || figure.state == FigureState::Failed || figure.state == FigureState::Running)
            return paintRowState(figure, right, middle);
        const QColor color = figure.isOfLastBuild ? m_theme.faintText : m_theme.mutedText;
        text(cardFonts().keyword, color,
            QRectF(right - CardGeometry::kBytesWidth, rect.top(), CardGeometry::kBytesWidth, rect.height()),
            Qt::AlignRight, byteText(figure.bytes));
        const double barRight = right - CardGeometry::kBytesWidth - CardGeometry::kBarGap;
        paintBar(figure, barRight, middle);
        return barRight - CardGeometry::kBarWidth - CardGeometry::kTextGap;
    }

    void paintBar(const BuildFigure &figure, double right, double middle)
    {
        if (figure.bytes == 0 && m_content.largestLayer == 0)
            return;
        const double part = double(figure.bytes) / double(std::max<qint64>(m_content.largestLayer, 1));
        const double length = std::max(1.0, CardGeometry::kBarWidth * part);
        const QColor color = figure.isOfLastBuild ? mixed(m_theme.faintText, m_theme.panel, 0.5)
                                                  : mixed(m_color, m_theme.panel, metrics::kBarTint);
        const double radius = std::min(3.0, length / 2);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(QRectF(right - length, middle - 3, length, 6), radius, radius);
    }

    double paintRowState(const BuildFigure &figure, double right, double middle)
    {
        const std::optional<IconName> icon = stateIcon(figure.state);
        if (!icon)
            return right;
        paintIcon(m_painter, *icon, QRectF(right - 12, middle - 6, 12, 12), stateColor(figure));
        return right - 12 - 8;
    }

    /// Paints the signs of mounts to the left of `right`; returns where they begin.
    double paintMarks(const CardRow &row, double middle, double right)
    {
        double left = right;
        for (const IconName mark : row.marks) {
            left -= CardGeometry::kMarkStep;
            paintIcon(m_painter, mark, QRectF(left, middle - 6, 12, 12), m_theme.context);
        }
        return left == right ? right : left - 4;
    }

    QPainter &m_painter;
    const CardContent &m_content;
    const CardLook &m_look;
    const Theme &m_theme;
    QColor m_color;
};

} // namespace

void paintCard(QPainter &painter, const CardContent &content, const CardLook &look)
{
    CardPainter(painter, content, look).paint();
}

double titleWidthOf(const Pipeline &pipeline, const Stage &stage)
{
    const double name = widthOf(cardFonts().name, stage.displayName());
    const double suffix = stage.isTarget ? widthOf(cardFonts().suffix, targetNoteOf(pipeline, stage)) + 5 : 0;
    return kPadding + badgeWidth(roleBadge(stage.role)) + 8 + std::min(name, kLongestTitle) + suffix + 24
        + kSizeRoom + kPadding;
}

QRectF titleRectOf(const CardContent &content, const CardGeometry &geometry)
{
    const double left = kPadding + badgeWidth(content.badge) + 8;
    const double suffix =
        content.nameSuffix.isEmpty() ? 0 : widthOf(cardFonts().suffix, content.nameSuffix) + 5;
    const double wanted = widthOf(cardFonts().name, content.name) + suffix;
    const double room = geometry.width - kPadding - kSizeRoom - 20 - left;
    return {left, kFirstLine - 10, std::min(wanted, room), 20};
}

} // namespace stagecraft
