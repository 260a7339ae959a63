#include "app/help_book.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::HelpBook)
};

/// In reading order.
const QStringList& pageNames() {
    static const QStringList names{u"start"_s,    u"map"_s,      u"decision"_s, u"method"_s,        u"workshop"_s,
                                   u"import"_s,   u"plan"_s,     u"publish"_s,  u"boundaries"_s,    u"estimates"_s,
                                   u"glossary"_s, u"keyboard"_s, u"commands"_s, u"accessibility"_s, u"privacy"_s};
    return names;
}

const QRegularExpression& commandName() {
    static const QRegularExpression pattern(u"\\{((?:action|menu)\\w+)\\}"_s);
    return pattern;
}

QString titleIn(const QString& html) {
    static const QRegularExpression pattern(u"<title>(.*)</title>"_s);
    return pattern.match(html).captured(1);
}

} // namespace

HelpBook::HelpBook(const std::vector<MenuEntry>& entries)
    : m_folder(QLocale().language() == QLocale::English ? u"/help/en/"_s : u"/help/fr/"_s), m_entries(entries) {
    for (const MenuEntry& entry : m_entries)
        m_paths.insert(entry.name, entry.path);
    for (const QString& name : pageNames())
        m_pages.push_back({name, titleIn(read(name))});
}

int HelpBook::pageOf(const QUrl& address) const {
    if (address.scheme() != u"qrc"_s || !address.path().startsWith(m_folder))
        return -1;
    const auto page = std::ranges::find(m_pages, QFileInfo(address.path()).completeBaseName(), &Page::id);
    return page == m_pages.end() ? -1 : int(page - m_pages.begin());
}

QUrl HelpBook::address(const QString& page, const QString& anchor) const {
    QUrl address(u"qrc:"_s + m_folder + page + u".html"_s);
    if (!anchor.isEmpty())
        address.setFragment(anchor);
    return address;
}

QString HelpBook::read(const QString& page) const {
    QFile file(u':' + m_folder + page + u".html"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpBook::html(const QString& page) const {
    const QString text = read(page);
    QString whole;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : commandName().globalMatch(text)) {
        whole += text.mid(end, match.capturedStart() - end);
        whole += u"<b>"_s + m_paths.value(match.captured(1)).toHtmlEscaped() + u"</b>"_s;
        end = match.capturedEnd();
    }
    whole += text.mid(end);
    return whole.replace(u"{shortcuts}"_s, shortcutTable());
}

QStringList HelpBook::unknownCommands(const QString& page) const {
    QStringList unknown;
    for (const QRegularExpressionMatch& match : commandName().globalMatch(read(page))) {
        if (!m_paths.contains(match.captured(1)))
            unknown << match.captured(1);
    }
    return unknown;
}

QString HelpBook::shortcutTable() const {
    QString rows;
    for (const MenuEntry& entry : m_entries) {
        if (!entry.shortcuts.isEmpty())
            rows += u"<tr><td>%1</td><td><b>%2</b></td></tr>"_s.arg(entry.path.toHtmlEscaped(),
                                                                    entry.shortcuts.toHtmlEscaped());
    }
    return u"<table width=\"100%\" cellpadding=\"4\"><tr><th align=\"left\">%1</th><th align=\"left\">%2</th></tr>%3"
           "</table>"_s.arg(Words::tr("Commande"), Words::tr("Touches"), rows);
}

} // namespace app
