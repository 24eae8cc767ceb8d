// SPDX-License-Identifier: Apache-2.0
#include "models/html/tree.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

namespace variorum {

namespace {

/// Memory for one parse. It is given back all at once, so that no tree is too deep to be destroyed.
class Arena {
public:
    void *allocate(std::size_t size) {
        const std::size_t steps = (size + headSize + step - 1) / step;
        if (steps < m_free.size() && m_free[steps]) {
            Piece *piece = m_free[steps];
            m_free[steps] = piece->next;
            return reinterpret_cast<std::byte *>(piece) + headSize;
        }
        const std::size_t bytes = steps * step;
        if (bytes > m_left) {
            const std::size_t chunk = std::max(bytes, chunkSize);
            m_chunks.push_back(
                std::make_unique_for_overwrite<std::max_align_t[]>(chunk / sizeof(std::max_align_t) + 1));
            m_at = reinterpret_cast<std::byte *>(m_chunks.back().get());
            m_left = chunk;
        }
        auto *piece = reinterpret_cast<Piece *>(m_at);
        m_at += bytes;
        m_left -= bytes;
        piece->steps = steps;
        return reinterpret_cast<std::byte *>(piece) + headSize;
    }

    void release(void *memory) {
        if (!memory)
            return;
        auto *piece = reinterpret_cast<Piece *>(static_cast<std::byte *>(memory) - headSize);
        if (piece->steps < m_free.size()) {
            piece->next = m_free[piece->steps];
            m_free[piece->steps] = piece;
        }
    }

private:
    struct Piece {
        std::size_t steps;
        Piece *next; ///< of those that were released
    };
    static constexpr std::size_t headSize = 16; // keeps what is given out aligned
    static constexpr std::size_t step = 16;
    static constexpr std::size_t chunkSize = std::size_t{256} * 1024;
    std::vector<std::unique_ptr<std::max_align_t[]>> m_chunks;
    std::array<Piece *, 64> m_free{};
    std::byte *m_at = nullptr;
    std::size_t m_left = 0;
};

const TagRow *impliedRow(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_TBODY:
        return &tagRow(u"tbody");
    case GUMBO_TAG_TR:
        return &tagRow(u"tr");
    case GUMBO_TAG_P:
        return &tagRow(u"p");
    default:
        return nullptr; // html, head, body, colgroup
    }
}

class Walk {
public:
    Walk(const Scan &scan, Tree &tree) : m_scan(scan), m_tree(tree) {}

    void run(const GumboNode *root) {
        struct Level {
            const GumboVector *children;
            unsigned next;
            std::int32_t node; ///< what they belong to
            bool own;          ///< the node ends with them
        };
        std::vector<Level> levels{{&root->v.element.children, 0, -1, false}};
        while (!levels.empty()) {
            Level &level = levels.back();
            if (level.next == level.children->length) {
                if (level.own)
                    m_tree.nodes[static_cast<std::size_t>(level.node)].end =
                        static_cast<std::int32_t>(m_tree.nodes.size());
                levels.pop_back();
                continue;
            }
            const auto *child = static_cast<const GumboNode *>(level.children->data[level.next++]);
            const std::int32_t parent = level.node;
            if (child->type == GUMBO_NODE_TEXT) {
                texts(child->v.text.text, parent);
            } else if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
                const std::int32_t made = element(child->v.element, parent);
                levels.push_back({&child->v.element.children, 0, made >= 0 ? made : parent, made >= 0});
            }
        }
    }

private:
    std::int32_t element(const GumboElement &element, std::int32_t parent) {
        TreeNode node;
        node.parent = parent;
        const char *tag = element.original_tag.data;
        if (tag && element.original_tag.length > 0) {
            const auto at = static_cast<Offset>(tag - m_scan.skeleton.constData());
            const auto start =
                std::lower_bound(m_scan.tags.begin(), m_scan.tags.end(), at,
                                 [](const StartTag &candidate, Offset wanted) { return candidate.at < wanted; });
            if (start != m_scan.tags.end() && start->at == at) {
                node.row = start->row;
                node.attributes = start->attributes;
            }
        }
        if (!node.row)
            node.row = impliedRow(element.tag);
        if (!node.row)
            return -1;
        m_tree.nodes.push_back(node);
        return static_cast<std::int32_t>(m_tree.nodes.size()) - 1;
    }

    void texts(const char *text, std::int32_t parent) {
        TreeNode node;
        node.parent = parent;
        node.firstRun = static_cast<std::int32_t>(m_tree.runs.size());
        std::int32_t number = 0;
        for (; *text != '\0'; ++text) {
            if (*text == ';') {
                m_tree.runs.push_back(number);
                number = 0;
            } else {
                number = number * 10 + (*text - '0');
            }
        }
        node.lastRun = static_cast<std::int32_t>(m_tree.runs.size());
        node.end = static_cast<std::int32_t>(m_tree.nodes.size()) + 1;
        m_tree.nodes.push_back(node);
    }

    const Scan &m_scan;
    Tree &m_tree;
};

} // namespace

Tree buildTree(const Scan &scan) {
    Arena arena;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void *memory, std::size_t size) { return static_cast<Arena *>(memory)->allocate(size); };
    options.deallocator = [](void *memory, void *piece) { static_cast<Arena *>(memory)->release(piece); };
    options.userdata = &arena;
    options.max_errors = 0;
    const GumboOutput *output =
        gumbo_parse_with_options(&options, scan.skeleton.constData(), static_cast<std::size_t>(scan.skeleton.size()));
    Tree tree;
    tree.runs.reserve(scan.runs.size());
    tree.nodes.reserve(scan.tags.size() + scan.runs.size());
    Walk(scan, tree).run(output->root);
    return tree;
}

} // namespace variorum
