#pragma once

#include "document/document.h"

#include <QWidget>

class QVBoxLayout;

namespace app {

/// The workshop: what counts in the index and how much, and at once what moves. A column of sections under the
/// scenarios and the moves, which stay in sight.
class WorkshopPanel : public QWidget {
    Q_OBJECT
public:
    explicit WorkshopPanel(document::Document& document, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    QWidget* makeSections();

    document::Document& m_document;
};

} // namespace app
