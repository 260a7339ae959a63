#include "app/run.h"
#include "cli/commands.h"

int main(int argc, char** argv) {
    return cli::isCommand(argc, argv) ? cli::run(argc, argv) : app::run(argc, argv);
}
