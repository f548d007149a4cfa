// SPDX-License-Identifier: MIT
// The terminal program.
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <QCoreApplication>

using namespace stagecraft::cli;

namespace {

int run(const Options &options)
{
    switch (options.command) {
    case Command::Check:
        return check(options);
    case Command::Graph:
        return graph(options);
    case Command::Syntax:
        return syntax(options);
    case Command::Build:
        return build(options);
    case Command::Rules:
        return rules(options);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = optionsFrom(QCoreApplication::arguments().sliced(1));
    if (!options) {
        const Ending &ending = options.error();
        if (ending.exitCode == 0)
            print(ending.text);
        else
            complain(ending.text);
        return ending.exitCode;
    }
    return run(*options);
}
