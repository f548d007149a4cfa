// SPDX-License-Identifier: MIT
// Names for everything on the graph that can be selected, pointed at or searched.
#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>
#include <vector>

namespace stagecraft {

enum class ElementKind : quint8 {
    Stage,       ///< index: Stage::index
    Instruction, ///< index: Instruction::index
    Image,       ///< index: in Pipeline::externalImages()
    Context,     ///< index: 0
    Artifact,    ///< index: in Pipeline::artifacts()
    BaseEdge,    ///< index: of the stage that is based on something
    ContextEdge, ///< index: in Pipeline::contextEdges()
};

/// One thing on the graph, by its place in the pipeline that is shown.
struct GraphElement {
    ElementKind kind = ElementKind::Stage;
    int index = -1;

    bool isValid() const noexcept { return index >= 0; }
    bool isNode() const noexcept
    {
        return kind == ElementKind::Stage || kind == ElementKind::Image || kind == ElementKind::Context;
    }
    bool isEdge() const noexcept { return kind >= ElementKind::Artifact; }

    friend auto operator<=>(const GraphElement &, const GraphElement &) = default;
};

/// What is selected: sorted, each element once.
class GraphSelection {
public:
    GraphSelection() = default;
    explicit GraphSelection(GraphElement element) { add(element); }

    void add(GraphElement element)
    {
        const auto place = std::ranges::lower_bound(m_elements, element);
        if (element.isValid() && (place == m_elements.end() || *place != element))
            m_elements.insert(place, element);
    }
    void remove(GraphElement element) { std::erase(m_elements, element); }
    void toggle(GraphElement element) { contains(element) ? remove(element) : add(element); }

    bool contains(GraphElement element) const { return std::ranges::binary_search(m_elements, element); }
    bool isEmpty() const noexcept { return m_elements.empty(); }
    const std::vector<GraphElement> &elements() const noexcept { return m_elements; }
    /// Indices of the elements of one kind, ascending.
    std::vector<int> indicesOf(ElementKind kind) const
    {
        std::vector<int> indices;
        for (const GraphElement element : m_elements) {
            if (element.kind == kind)
                indices.push_back(element.index);
        }
        return indices;
    }
    /// The only element, or an invalid one.
    GraphElement single() const { return m_elements.size() == 1 ? m_elements.front() : GraphElement{}; }

    friend bool operator==(const GraphSelection &, const GraphSelection &) = default;

private:
    std::vector<GraphElement> m_elements;
};

} // namespace stagecraft
