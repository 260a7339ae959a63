#include "geo/projection.h"

#include "territory/program_share.h"

#include <QCoreApplication>
#include <QFile>
#include <cmath>
#include <limits>
#include <memory>
#include <proj.h>

namespace geo {
namespace {

struct ContextDeleter {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct PjDeleter {
    void operator()(PJ* pj) const { proj_destroy(pj); }
};
using ContextPointer = std::unique_ptr<PJ_CONTEXT, ContextDeleter>;
using PjPointer = std::unique_ptr<PJ, PjDeleter>;

/// A context that never touches the network and says nothing on stderr.
ContextPointer newContext() {
    ContextPointer context(proj_context_create());
    proj_context_set_enable_network(context.get(), 0);
    proj_log_level(context.get(), PJ_LOG_NONE);
    // On systems that have no PROJ of their own, its database comes with the program.
    if (const QByteArray folder = QFile::encodeName(territory::programShare(QStringLiteral("proj")));
        !folder.isEmpty()) {
        const char* const path = folder.constData();
        proj_context_set_search_paths(context.get(), 1, &path);
    }
    return context;
}

struct OperationsDeleter {
    void operator()(PJ_OBJ_LIST* operations) const { proj_list_destroy(operations); }
};
struct FactoryDeleter {
    void operator()(PJ_OPERATION_FACTORY_CONTEXT* factory) const { proj_operation_factory_context_destroy(factory); }
};

/// The way from one CRS to another where PROJ knows one alone that is exact: found without looking for ways through
/// third CRSs, which is most of what proj_create_crs_to_crs() does. Null where one depends on the place.
PjPointer onlyWay(PJ_CONTEXT* context, const QByteArray& from, const QByteArray& to) {
    const PjPointer source(proj_create(context, from.constData())), target(proj_create(context, to.constData()));
    const std::unique_ptr<PJ_OPERATION_FACTORY_CONTEXT, FactoryDeleter> factory(
        proj_create_operation_factory_context(context, nullptr));
    if (!source || !target || !factory)
        return nullptr;
    // As proj_create_crs_to_crs() asks, but for third CRSs.
    proj_operation_factory_context_set_spatial_criterion(context, factory.get(),
                                                         PROJ_SPATIAL_CRITERION_PARTIAL_INTERSECTION);
    proj_operation_factory_context_set_grid_availability_use(context, factory.get(),
                                                             PROJ_GRID_AVAILABILITY_DISCARD_OPERATION_IF_MISSING_GRID);
    proj_operation_factory_context_set_allow_use_intermediate_crs(context, factory.get(),
                                                                  PROJ_INTERMEDIATE_CRS_USE_NEVER);
    const std::unique_ptr<PJ_OBJ_LIST, OperationsDeleter> operations(
        proj_create_operations(context, source.get(), target.get(), factory.get()));
    if (!operations || proj_list_get_count(operations.get()) != 1)
        return nullptr;
    PjPointer way(proj_list_get(context, operations.get(), 0));
    return way && !proj_coordoperation_has_ballpark_transformation(context, way.get()) ? std::move(way) : nullptr;
}

QByteArray definition(const territory::Crs& crs) {
    return crs.epsg != 0 ? QByteArrayLiteral("EPSG:") + QByteArray::number(crs.epsg) : crs.wkt.toUtf8();
}

bool isSame(const territory::Crs& a, const territory::Crs& b) {
    return a.epsg == b.epsg && (a.epsg != 0 || a.wkt == b.wkt);
}

territory::Problem unusable(const territory::Crs& from, const territory::Crs& to) {
    const auto name = [](const territory::Crs& crs) {
        return crs.epsg != 0 ? QStringLiteral("EPSG:%1").arg(crs.epsg) : crs.wkt.left(60).simplified();
    };
    return {QCoreApplication::translate("geo::Projection", "Ces coordonnées ne peuvent pas être converties."),
            QStringLiteral("%1 → %2").arg(name(from), name(to)),
            QCoreApplication::translate(
                "geo::Projection", "Vérifiez le système de coordonnées du fichier (fichier .prj) ou choisissez-le.")};
}

void transform(PJ* pj, PJ_DIRECTION direction, std::span<Coordinate> coordinates) {
    constexpr std::size_t stride = sizeof(Coordinate);
    proj_trans_generic(pj, direction, &coordinates.data()->x, stride, coordinates.size(), &coordinates.data()->y,
                       stride, coordinates.size(), nullptr, 0, 0, nullptr, 0, 0);
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (Coordinate& c : coordinates)
        if (!std::isfinite(c.x) || !std::isfinite(c.y))
            c = {nan, nan};
}

} // namespace

struct Projection::Handle {
    ContextPointer context;
    PjPointer pj; ///< Null: identity.
};

Projection::Projection(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Projection::Projection(Projection&&) noexcept = default;
Projection& Projection::operator=(Projection&&) noexcept = default;
Projection::~Projection() = default;

territory::Expected<Projection> Projection::between(const territory::Crs& from, const territory::Crs& to) {
    auto handle = std::make_unique<Handle>();
    if (isSame(from, to))
        return Projection(std::move(handle));
    handle->context = newContext();
    PJ_CONTEXT* context = handle->context.get();
    const QByteArray source = definition(from), target = definition(to);
    PjPointer declared = onlyWay(context, source, target);
    if (!declared)
        declared.reset(proj_create_crs_to_crs(context, source.constData(), target.constData(), nullptr));
    if (!declared)
        return tl::unexpected(unusable(from, to));
    handle->pj.reset(proj_normalize_for_visualization(context, declared.get()));
    if (!handle->pj)
        return tl::unexpected(unusable(from, to));
    return Projection(std::move(handle));
}

territory::Expected<Projection> Projection::between(int fromEpsg, int toEpsg) {
    return between(territory::Crs{.epsg = fromEpsg, .wkt = {}}, territory::Crs{.epsg = toEpsg, .wkt = {}});
}

territory::Expected<Projection> Projection::clone() const {
    auto handle = std::make_unique<Handle>();
    if (isIdentity())
        return Projection(std::move(handle));
    handle->context = newContext();
    handle->pj.reset(proj_clone(handle->context.get(), m_handle->pj.get()));
    if (!handle->pj)
        return tl::unexpected(territory::Problem{
            QCoreApplication::translate("geo::Projection", "Mémoire insuffisante pour convertir les coordonnées."),
            {},
            {}});
    return Projection(std::move(handle));
}

void Projection::forward(std::span<Coordinate> coordinates) const {
    if (!isIdentity())
        transform(m_handle->pj.get(), PJ_FWD, coordinates);
}

Coordinate Projection::forward(Coordinate c) const {
    forward(std::span(&c, 1));
    return c;
}

Coordinate Projection::inverse(Coordinate c) const {
    if (!isIdentity())
        transform(m_handle->pj.get(), PJ_INV, std::span(&c, 1));
    return c;
}

bool Projection::isIdentity() const {
    return !m_handle->pj;
}

} // namespace geo
