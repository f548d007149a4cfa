// SPDX-License-Identifier: MIT
#include "core/layout/separation.h"

namespace stagecraft {

std::vector<double> separated(std::span<const Wish> wishes, std::span<const double> gaps)
{
    // With the gaps subtracted the places only have to ascend: isotonic regression, solved by merging
    // neighbours that are out of order into blocks that move together.
    struct Block {
        double place = 0;
        double weight = 0;
        std::size_t end = 0; // Behind its last thing.
    };
    std::vector<Block> blocks;
    blocks.reserve(wishes.size());
    double offset = 0;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (i > 0)
            offset += gaps[i - 1];
        Block block{.place = wishes[i].place - offset, .weight = wishes[i].weight, .end = i + 1};
        while (!blocks.empty() && blocks.back().place > block.place) {
            const Block &last = blocks.back();
            const double weight = last.weight + block.weight;
            block.place = (last.place * last.weight + block.place * block.weight) / weight;
            block.weight = weight;
            blocks.pop_back();
        }
        blocks.push_back(block);
    }

    std::vector<double> places;
    places.reserve(wishes.size());
    offset = 0;
    for (const Block &block : blocks) {
        while (places.size() < block.end) {
            if (!places.empty())
                offset += gaps[places.size() - 1];
            places.push_back(block.place + offset);
        }
    }
    return places;
}

} // namespace stagecraft
