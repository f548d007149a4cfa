// SPDX-License-Identifier: MIT
#include "ui/graph/graphlight.h"

namespace stagecraft {

namespace {

GraphLights neededLights(const Pipeline &pipeline, const GraphStructure &structure)
{
    GraphLights lights;
    lights.nodes.assign(structure.nodes.size(), Light::Faded);
    for (std::size_t i = 0; i < pipeline.stages().size(); ++i) {
        if (pipeline.stages()[i].isNeeded)
            lights.nodes[i] = Light::Normal;
    }
    lights.links.reserve(structure.links.size());
    for (const GraphLink &link : structure.links) {
        const Light light = lights.nodes[std::size_t(link.to)];
        lights.links.push_back(light);
        // Images and the context are needed by what they flow to.
        if (light == Light::Normal && structure.nodes[std::size_t(link.from)].kind != ElementKind::Stage)
            lights.nodes[std::size_t(link.from)] = Light::Normal;
    }
    return lights;
}

void showFound(GraphLights &lights, const Pipeline &pipeline, const GraphStructure &structure,
    const std::vector<GraphElement> &found)
{
    std::ranges::fill(lights.nodes, Light::Faded);
    std::ranges::fill(lights.links, Light::Faded);
    for (const GraphElement element : found) {
        if (const int link = structure.linkIndex(element); link >= 0)
            lights.links[std::size_t(link)] = Light::Lit;
        if (const int node = structure.nodeIndex(nodeOf(pipeline, element)); node >= 0)
            lights.nodes[std::size_t(node)] = Light::Lit;
    }
}

/// Lights everything that flows into the nodes in `open`, from near to far.
void lightSources(GraphLights &lights, const GraphStructure &structure, std::vector<int> open)
{
    std::vector<std::vector<int>> incoming(structure.nodes.size());
    for (std::size_t i = 0; i < structure.links.size(); ++i)
        incoming[std::size_t(structure.links[i].to)].push_back(int(i));
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (const int link : incoming[std::size_t(node)]) {
            lights.links[std::size_t(link)] = Light::Lit;
            const int source = structure.links[std::size_t(link)].from;
            if (lights.nodes[std::size_t(source)] == Light::Lit)
                continue;
            lights.nodes[std::size_t(source)] = Light::Lit;
            open.push_back(source);
        }
    }
}

void showHovered(
    GraphLights &lights, const Pipeline &pipeline, const GraphStructure &structure, GraphElement hovered)
{
    std::vector<int> open;
    if (const int link = structure.linkIndex(hovered); link >= 0) {
        lights.links[std::size_t(link)] = Light::Lit;
        open.push_back(structure.links[std::size_t(link)].from);
    } else if (const int node = structure.nodeIndex(nodeOf(pipeline, hovered)); node >= 0) {
        open.push_back(node);
    }
    if (open.empty())
        return;
    for (Light &light : lights.links) {
        if (light != Light::Lit)
            light = Light::Faded;
    }
    lights.nodes[std::size_t(open.front())] = Light::Lit;
    lightSources(lights, structure, std::move(open));
}

} // namespace

GraphLights lightsOf(const Pipeline &pipeline, const GraphStructure &structure,
    const std::vector<GraphElement> &found, GraphElement hovered)
{
    GraphLights lights = neededLights(pipeline, structure);
    if (!found.empty())
        showFound(lights, pipeline, structure, found);
    else if (hovered.isValid())
        showHovered(lights, pipeline, structure, hovered);
    return lights;
}

} // namespace stagecraft
