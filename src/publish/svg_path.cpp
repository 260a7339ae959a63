#include "publish/svg_path.h"

#include <QPointF>
#include <cmath>

namespace publish {

namespace {

struct Hundredths {
    long x, y;
    friend bool operator==(const Hundredths&, const Hundredths&) = default;
};

Hundredths rounded(const QPainterPath::Element& element) {
    return {std::lround(element.x * 100), std::lround(element.y * 100)};
}

void appendNumber(QString& text, long hundredths) {
    if (hundredths < 0)
        text += u'-';
    const long size = std::labs(hundredths), whole = size / 100, rest = size % 100;
    if (whole > 0 || rest == 0)
        text += QString::number(whole);
    if (rest == 0)
        return;
    text += u'.';
    text += QChar(char16_t(u'0' + rest / 10));
    if (rest % 10 != 0)
        text += QChar(char16_t(u'0' + rest % 10));
}

class PathWriter {
public:
    QString write(const QPainterPath& path) {
        for (int i = 0; i < path.elementCount(); ++i) {
            const Hundredths point = rounded(path.elementAt(i));
            switch (path.elementAt(i).type) {
            case QPainterPath::MoveToElement:
                move(point);
                break;
            case QPainterPath::LineToElement:
                line(point, endsSubpath(path, i));
                break;
            case QPainterPath::CurveToElement:
                curve(path, i);
                i += 2;
                break;
            case QPainterPath::CurveToDataElement:
                break; // Read with its curve.
            }
        }
        return m_text;
    }

private:
    static bool endsSubpath(const QPainterPath& path, int i) {
        return i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
    }

    void move(Hundredths point) {
        letter(u'M');
        number(point.x);
        number(point.y);
        m_at = m_start = point;
    }

    void line(Hundredths point, bool isLast) {
        if (isLast && point == m_start && m_letter != u'M') {
            letter(u'z');
            return;
        }
        if (point == m_at && !isLast)
            return; // Less than can be told apart.
        if (m_letter != u'l')
            letter(u'l');
        offset(point);
        m_at = point;
    }

    void curve(const QPainterPath& path, int i) {
        if (m_letter != u'c')
            letter(u'c');
        for (int point = i; point < i + 3; ++point)
            offset(rounded(path.elementAt(point)));
        m_at = rounded(path.elementAt(i + 2));
        if (m_at == m_start && endsSubpath(path, i + 2))
            letter(u'z');
    }

    void letter(char16_t letter) {
        m_text += QChar(letter);
        m_letter = letter;
        m_isAfterLetter = true;
    }

    void offset(Hundredths point) {
        number(point.x - m_at.x);
        number(point.y - m_at.y);
    }

    /// A sign parts numbers as well as a space does.
    void number(long hundredths) {
        if (!m_isAfterLetter && hundredths >= 0)
            m_text += u' ';
        m_isAfterLetter = false;
        appendNumber(m_text, hundredths);
    }

    QString m_text;
    Hundredths m_at{0, 0}, m_start{0, 0};
    char16_t m_letter = 0;
    bool m_isAfterLetter = false;
};

} // namespace

QString svgPath(const QPainterPath& path) {
    return PathWriter().write(path);
}

QString svgNumber(double value) {
    QString text;
    appendNumber(text, std::lround(value * 100));
    return text;
}

} // namespace publish
