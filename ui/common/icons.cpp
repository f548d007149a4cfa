// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// The resources are in a static library: without a reference the linker would leave them out.
static void loadResources() { Q_INIT_RESOURCE(stagecraft); }

namespace stagecraft {

namespace {

constexpr const char *kFileNames[] = {
    "add",
    "add-files",
    "add-stage",
    "align-left",
    "align-top",
    "argument",
    "arrange",
    "back",
    "build",
    "cache",
    "cancel",
    "check",
    "chevron-down",
    "chevron-right",
    "chevron-up",
    "clock",
    "close",
    "code",
    "command",
    "context",
    "copy",
    "cut",
    "delete",
    "distribute",
    "duplicate",
    "engine",
    "entrypoint",
    "environment",
    "error",
    "export",
    "expose",
    "eye",
    "file",
    "fit",
    "forward",
    "healthcheck",
    "history",
    "image",
    "info",
    "label",
    "lamp",
    "learn",
    "legend",
    "log",
    "maintainer",
    "merge",
    "minimap",
    "moon",
    "mount",
    "move-down",
    "move-up",
    "new",
    "onbuild",
    "open",
    "outline",
    "paste",
    "pin",
    "print",
    "redo",
    "rename",
    "run",
    "save",
    "search",
    "secret",
    "settings",
    "shell",
    "sizes",
    "split",
    "ssh",
    "stage",
    "stagecraft",
    "stopsignal",
    "style",
    "sun",
    "target",
    "undo",
    "unknown",
    "user",
    "volume",
    "warning",
    "workdir",
    "zoom-in",
    "zoom-out",
};

const QByteArray &drawingOf(IconName name)
{
    static QHash<IconName, QByteArray> drawings;
    QByteArray &drawing = drawings[name];
    if (drawing.isEmpty()) {
        loadResources();
        QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(kFileNames[std::size_t(name)])));
        if (file.open(QIODevice::ReadOnly))
            drawing = file.readAll();
    }
    return drawing;
}

void renderIcon(QPainter &painter, IconName name, const QRectF &rect, const QColor &color)
{
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    renderer.render(&painter, rect);
}

/// The icon as a picture of `pixels` device pixels a side, from the cache where it is there.
QPixmap iconPixmap(IconName name, int pixels, const QColor &color)
{
    const QString key =
        QStringLiteral("stagecraft-icon-%1-%2-%3").arg(int(name)).arg(pixels).arg(color.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderIcon(painter, name, QRectF(0, 0, pixels, pixels), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool isVectorDevice(const QPainter &painter)
{
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::SVG || type == QPaintEngine::Pdf || type == QPaintEngine::Picture;
}

class IconEngine final : public QIconEngine {
public:
    IconEngine(IconName name, const QColor &color) : m_name(name), m_color(color) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, colorFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        // A button without room asks too.
        return size.isEmpty() ? QPixmap()
                              : iconPixmap(m_name, std::min(size.width(), size.height()), colorFor(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new IconEngine(m_name, m_color); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_color.isValid() ? m_color : palette.color(QPalette::ButtonText);
    }

    IconName m_name;
    QColor m_color;
};

} // namespace

QIcon icon(IconName name, const QColor &color) { return QIcon(new IconEngine(name, color)); }

void paintIcon(QPainter &painter, IconName name, const QRectF &rect, const QColor &color)
{
    if (isVectorDevice(painter)) {
        renderIcon(painter, name, rect, color);
        return;
    }
    const QTransform &transform = painter.deviceTransform();
    const double scale = std::hypot(transform.m11(), transform.m12());
    const int pixels = qBound(1, qRound(std::min(rect.width(), rect.height()) * scale), 512);
    painter.drawPixmap(rect, iconPixmap(name, pixels, color), QRectF(0, 0, pixels, pixels));
}

IconName iconOf(Keyword keyword)
{
    switch (keyword) {
    case Keyword::Add:
        return IconName::AddFiles;
    case Keyword::Arg:
        return IconName::Argument;
    case Keyword::Cmd:
        return IconName::Command;
    case Keyword::Copy:
        return IconName::Copy;
    case Keyword::Entrypoint:
        return IconName::Entrypoint;
    case Keyword::Env:
        return IconName::Environment;
    case Keyword::Expose:
        return IconName::Expose;
    case Keyword::From:
        return IconName::Image;
    case Keyword::Healthcheck:
        return IconName::Healthcheck;
    case Keyword::Label:
        return IconName::Label;
    case Keyword::Maintainer:
        return IconName::Maintainer;
    case Keyword::Onbuild:
        return IconName::Onbuild;
    case Keyword::Run:
        return IconName::Run;
    case Keyword::Shell:
        return IconName::Shell;
    case Keyword::Stopsignal:
        return IconName::Stopsignal;
    case Keyword::User:
        return IconName::User;
    case Keyword::Volume:
        return IconName::Volume;
    case Keyword::Workdir:
        return IconName::Workdir;
    case Keyword::Unknown:
        break;
    }
    return IconName::Unknown;
}

IconName iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return IconName::Error;
    case Severity::Warning:
        return IconName::Warning;
    case Severity::Info:
        return IconName::Info;
    case Severity::Style:
    case Severity::Off:
        break;
    }
    return IconName::Style;
}

} // namespace stagecraft
