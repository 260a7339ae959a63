#include "publish/territory_page.h"

#include "publish/territory_page_maker.h"

namespace publish {

territory::Expected<ComposedPage> composeTerritoryPage(const QString& code, const Publication& publication,
                                                       std::stop_token stop) {
    return TerritoryPageMaker(publication).page(code, {}, std::move(stop));
}

} // namespace publish
