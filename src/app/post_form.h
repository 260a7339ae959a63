#pragma once

#include "solidarity/posts.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace app {

/// One scenario of posts: how many, by which method and need, between which bounds.
class PostForm : public QWidget {
    Q_OBJECT
public:
    explicit PostForm(const QString& name, QWidget* parent = nullptr);

    /// All but the level and what is there, which scenarios share.
    solidarity::PostOptions options() const;
    void setOptions(const solidarity::PostOptions& options);

signals:
    void changed();

private:
    void follow();

    QSpinBox* m_seats;
    QComboBox* m_method;
    QComboBox* m_need;
    QDoubleSpinBox* m_target;
    QLabel* m_targetLabel;
    QSpinBox* m_floor;
    QSpinBox* m_ceiling;
};

} // namespace app
