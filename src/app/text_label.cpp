#include "app/text_label.h"

#include <QEvent>

#include <QDesktopServices>
#include <QRegularExpression>
#include <QUrl>

namespace app {

using namespace Qt::StringLiterals;

TextLabel::TextLabel(const QString& type, QWidget* parent) : QLabel(parent) {
    if (!type.isEmpty())
        setProperty("type", type);
    setWordWrap(true);
    // A long word must not make the column wider than the dock.
    setMinimumWidth(1);
    connect(this, &QLabel::linkActivated, this, &TextLabel::follow);
    hide();
}

void TextLabel::display(const QString& text, Qt::TextFormat format) {
    const bool hasLinks = format == Qt::RichText && text.contains(u"<a "_s);
    setTextFormat(format);
    // Qt's HTML takes a narrow no-break space for an ordinary one, where a line may break.
    setText(format == Qt::RichText ? QString(text).replace(QChar(0x202f), QChar(QChar::Nbsp)) : text);
    // Text that can be selected is laid out as a document, several times as slowly: the sheet is copied as a whole.
    setTextInteractionFlags(hasLinks ? Qt::TextBrowserInteraction : Qt::NoTextInteraction);
    setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::NoFocus);
    setVisible(!text.isEmpty());
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    // Rich text takes the colour of its links when it is set: between light and dark it is set again.
    if (event->type() == QEvent::PaletteChange && textFormat() == Qt::RichText) {
        const QString same = text();
        clear();
        setText(same);
    }
}

void TextLabel::follow(const QString& target) {
    const QUrl url(target);
    if (url.scheme() == u"https"_s || url.scheme() == u"http"_s)
        QDesktopServices::openUrl(url);
    else
        emit followed(target);
}

QString linkTo(const QString& target, const QString& text) {
    return u"<a href=\"%1\">%2</a>"_s.arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString withWebLinks(const QString& text) {
    static const QRegularExpression address(u"https?://[^\\s)»,;]+"_s);
    QString rich;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : address.globalMatch(text)) {
        QString host = QUrl(match.captured()).host();
        if (host.startsWith(u"www."_s))
            host.remove(0, 4);
        host.replace(u'.', u".\u200b"_s); // where a narrow column may break it
        rich += text.mid(end, match.capturedStart() - end).toHtmlEscaped() + linkTo(match.captured(), host);
        end = match.capturedEnd();
    }
    return rich + text.mid(end).toHtmlEscaped();
}

} // namespace app
