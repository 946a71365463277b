# SPDX-FileCopyrightText: 2026 The Changeboard developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with: warnings, Qt's strictness, sanitizers.
add_library(cb_options INTERFACE)
target_include_directories(cb_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(cb_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CB_VERSION="${PROJECT_VERSION}")
target_compile_options(cb_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Wcast-qual -Wconversion -Wsign-conversion -Wdouble-promotion -Wformat=2 -Wextra-semi
    -Wsuggest-override -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>
    $<$<BOOL:${CB_WARNINGS_AS_ERRORS}>:-Werror>)
if(CB_SANITIZE)
    target_compile_options(cb_options INTERFACE -fsanitize=${CB_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(cb_options INTERFACE -fsanitize=${CB_SANITIZE})
    target_compile_definitions(cb_options INTERFACE _GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS)
endif()

# One library for each folder of core: a wrong arrow between folders does not link.
#   cb_core_library(schedule SOURCES … PUBLIC cb_domain PRIVATE PkgConfig::libical)
function(cb_core_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(cb_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(cb_${name} PUBLIC cb_options Qt6::Core ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    if(name STREQUAL "base")
        target_precompile_headers(cb_base PRIVATE
            <QByteArray> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QTimeZone> <QUuid>
            <algorithm> <functional> <memory> <optional> <variant> <vector>)
    else()
        target_precompile_headers(cb_${name} REUSE_FROM cb_base)
    endif()
endfunction()

# One library for each folder of ui, named cb_ui_<folder>. They share the precompiled headers of cb_ui_headers, which
# links no more than each of them does: GCC takes them only where all macros hold that they were made with.
function(cb_ui_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    if(NOT TARGET cb_ui_headers)
        file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/cb_ui_headers.cpp" CONTENT "// only the precompiled headers\n")
        add_library(cb_ui_headers STATIC "${PROJECT_BINARY_DIR}/cb_ui_headers.cpp")
        target_link_libraries(cb_ui_headers PUBLIC cb_options Qt6::Widgets Qt6::Concurrent)
        target_precompile_headers(cb_ui_headers PRIVATE
            <QAction> <QApplication> <QHash> <QLabel> <QList> <QPainter> <QString> <QStyle> <QTimeZone> <QUuid> <QWidget>
            <QtMath> <algorithm> <functional> <memory> <optional> <variant> <vector>)
    endif()
    add_library(cb_ui_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(cb_ui_${name}
        PUBLIC cb_options Qt6::Widgets Qt6::Concurrent ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
    target_precompile_headers(cb_ui_${name} REUSE_FROM cb_ui_headers)
endfunction()

# A test program: tests/<area>/<Class>.cpp becomes the test "<area>.<Class>".
#   cb_add_test(core/store StoreTest LINK cb_store [GUI] [NEEDS_SHARED] [LABELS …] [SOURCES …] [TIMEOUT seconds])
# NEEDS_SHARED registers it only where CB_SHARED_DIR exists; `dev test` counts what is left out.
function(cb_add_test area class)
    cmake_parse_arguments(ARG "GUI;NEEDS_SHARED" "TIMEOUT" "LINK;LABELS;SOURCES" ${ARGN})
    string(REPLACE "/" "." dotted "${area}")
    set(target "test_${dotted}.${class}")
    if(ARG_NEEDS_SHARED AND NOT EXISTS "${CB_SHARED_DIR}/cases")
        set_property(GLOBAL APPEND PROPERTY CB_LEFT_OUT "${dotted}.${class}")
        return()
    endif()
    add_executable(${target} ${class}.cpp ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE cb_options Qt6::Test ${ARG_LINK})
    target_compile_definitions(${target} PRIVATE
        CB_SHARED_DIR="${CB_SHARED_DIR}" CB_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CB_BINARY_DIR="${PROJECT_BINARY_DIR}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    add_test(NAME ${dotted}.${class} COMMAND ${target})
    if(area MATCHES "^core/")
        set_property(GLOBAL APPEND PROPERTY CB_GUILESS_PROGRAMS $<TARGET_FILE:${target}>)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${dotted}.${class} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LANG=C.UTF-8;LC_ALL=C.UTF-8;ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
