// SPDX-License-Identifier: MIT
// Stands in for docker: ends in every way a program can end, or plays a part from files.
//
// The first argument may name a behaviour: see `behave`. Otherwise the folder FAKE_DOCKER_FOLDER holds the
// part: for `docker --context=x buildx build …` the files `buildx-build.out` and `.err` are printed, `.exit`
// is the exit code, and `.hang` makes it wait for ever behind that. `history TAG` looks for `history-stage-0`
// by the tag's end. Every call is noted in the file `calls`: its arguments, one call a line.
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace std::chrono_literals;

void print(std::FILE *stream, const std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
}

[[noreturn]] void hang()
{
    std::this_thread::sleep_for(60s);
    std::_Exit(0);
}

std::optional<int> behave(const std::string &name, const std::string &argument)
{
    if (name == "print") {
        print(stdout, argument);
        return 0;
    }
    if (name == "complain") {
        print(stderr, argument);
        return 1;
    }
    if (name == "split-utf8") {
        print(stdout, "caf\xc3");
        std::this_thread::sleep_for(50ms);
        print(stdout, "\xa9\n");
        return 0;
    }
    if (name == "exit")
        return std::atoi(argument.c_str());
    if (name == "crash")
        std::abort();
    if (name == "copy") {
        print(stdout, std::string(std::istreambuf_iterator<char>(std::cin), {}));
        return 0;
    }
    if (name == "variable") {
        const char *value = std::getenv(argument.c_str());
        print(stdout, value ? value : "");
        return 0;
    }
    if (name == "flood") {
        for (int i = 0; i < 2000; ++i)
            print(i % 2 ? stdout : stderr, std::string(999, 'x') + '\n');
        return 0;
    }
    if (name == "hang" || name == "hang-hard") {
        if (name == "hang-hard")
            std::signal(SIGTERM, SIG_IGN);
        print(stdout, "ready\n");
        hang();
    }
    return {};
}

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

int play(const std::string &folder, const std::vector<std::string> &arguments)
{
    std::ofstream calls(folder + "/calls", std::ios::app);
    std::string part;
    std::string last;
    for (const std::string &argument : arguments) {
        calls << argument << ' ';
        if (argument[0] != '-' && (part.empty() || part == "buildx" || part == "image"))
            part += (part.empty() ? "" : "-") + argument;
        last = argument;
    }
    calls << std::endl;
    if (part == "history")
        part += '-' + last.substr(last.rfind(':') + 1);

    const std::string path = folder + '/' + part;
    // In pieces, as a pipe delivers it.
    const std::string errors = contentOf(path + ".err");
    for (std::size_t start = 0; start < errors.size(); start += 1000)
        print(stderr, errors.substr(start, 1000));
    print(stdout, contentOf(path + ".out"));
    if (std::ifstream(path + ".hang"))
        hang();
    return std::atoi(contentOf(path + ".exit").c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const std::string first = argc > 1 ? argv[1] : "";
    if (const std::optional<int> code = behave(first, argc > 2 ? argv[2] : ""))
        return *code;
    const char *folder = std::getenv("FAKE_DOCKER_FOLDER");
    return folder ? play(folder, arguments) : 2;
}
