#pragma once

#include <QLabel>

namespace app {

/// Text that wraps, and whose links are reached by keyboard too. Web links open in the browser; others
/// are told by followed(). Hidden while it has nothing to say.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    /// `type` is a text size of the theme: "title", "heading", "strong", "small", "secondary", or "" for body.
    explicit TextLabel(const QString& type, QWidget* parent = nullptr);

    void display(const QString& text, Qt::TextFormat format = Qt::PlainText);

protected:
    void changeEvent(QEvent* event) override;

signals:
    void followed(const QString& target);

private:
    void follow(const QString& target);
};

/// « <a href="target">text</a> », text escaped.
QString linkTo(const QString& target, const QString& text);
/// A plain text as rich text in which each web address is a link named by its host.
QString withWebLinks(const QString& text);

} // namespace app
